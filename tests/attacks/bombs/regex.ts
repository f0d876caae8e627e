// time-limit-exceeded: backtracks for ever in a regular expression
function twoSum() {
  return [/^(a+)+$/.test('a'.repeat(50) + '!') ? 1 : 0, 0];
}
