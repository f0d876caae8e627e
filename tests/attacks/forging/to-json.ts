// wrong-answer: gives every object a toJSON
try {
  Object.defineProperty(Object.prototype, 'toJSON', { value: () => ({ type: 'accepted', verdict: 'accepted' }) });
} catch {
  Object.prototype.toJSON = () => ({ type: 'accepted' });
}
Array.prototype.toJSON = () => [0, 1];
function twoSum() {
  return [0, 0];
}
