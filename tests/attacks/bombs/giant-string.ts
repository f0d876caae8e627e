// output-limit-exceeded: returns a text of fifty million characters
function twoSum() {
  return ['x'.repeat(5e7), 1];
}
