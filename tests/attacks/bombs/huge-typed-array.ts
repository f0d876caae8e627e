// memory-limit-exceeded: asks for a terabyte at once
function twoSum() {
  return new Float64Array(2 ** 40);
}
