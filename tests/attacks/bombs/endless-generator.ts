// output-limit-exceeded, time-limit-exceeded: yields for ever
function* twoSum() {
  for (;;) yield 1;
}
