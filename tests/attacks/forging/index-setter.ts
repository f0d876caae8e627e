// wrong-answer, run-time-error: sets a trap at the first index of every array
const seen = [];
Object.defineProperty(Array.prototype, 0, {
  set(value) {
    seen[seen.length + 1] = value;
  },
  get: () => 1,
  configurable: true,
});
function twoSum() {
  delete Array.prototype[0];
  return [0, 0];
}
