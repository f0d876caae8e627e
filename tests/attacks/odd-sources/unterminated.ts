// compile-error: ends inside of a string
function twoSum() {
  return '
