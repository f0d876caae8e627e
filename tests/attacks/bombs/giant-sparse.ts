// output-limit-exceeded: returns an array that is long and empty
function twoSum() {
  const sparse = [];
  sparse.length = 2 ** 32 - 1;
  return sparse;
}
