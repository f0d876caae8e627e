// wrong-answer: replaces what arrays can do
for (const name of Object.getOwnPropertyNames(Array.prototype)) {
  if (typeof Array.prototype[name] === 'function' && name !== 'constructor') Array.prototype[name] = () => [];
}
function twoSum() {
  return [0, 0];
}
