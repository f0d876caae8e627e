// output-limit-exceeded: returns six million numbers
function twoSum() {
  return new Array(6e6).fill(1);
}
