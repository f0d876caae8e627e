// wrong-answer: resolves every promise with what it likes
Promise.prototype.then = function (resolve) {
  resolve?.({ verdict: 'accepted' });
  return this;
};
Promise.resolve = () => ({ then: () => undefined });
function twoSum() {
  return [0, 0];
}
