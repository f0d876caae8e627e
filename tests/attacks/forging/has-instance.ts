// wrong-answer: makes everything an instance of everything
for (const type of [Map, Set, Error, Date, Promise, RegExp, ArrayBuffer, DataView]) {
  Object.defineProperty(type, Symbol.hasInstance, { value: () => true });
}
function twoSum() {
  return [0, 0];
}
