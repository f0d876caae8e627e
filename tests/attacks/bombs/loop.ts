// time-limit-exceeded: loops for ever
function twoSum() {
  for (;;);
}
