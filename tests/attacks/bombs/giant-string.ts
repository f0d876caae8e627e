// output-limit-exceeded: returns a text of twenty million characters
function twoSum() {
  return ['x'.repeat(2e7), 1];
}
