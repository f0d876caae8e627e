// time-limit-exceeded, run-time-error, memory-limit-exceeded: multiplies numbers of a billion digits
function twoSum() {
  let x = 3n;
  for (;;) x *= x;
}
