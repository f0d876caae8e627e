// wrong-answer: replaces the iterator of arrays, and still answers wrong
Array.prototype[Symbol.iterator] = function* () {};
function twoSum() {
  return [0, 0];
}
