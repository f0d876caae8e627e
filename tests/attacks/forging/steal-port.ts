// wrong-answer: takes the port out of the event that brings an input
let port;
const data = Object.getOwnPropertyDescriptor(globalThis.MessageEvent?.prototype ?? {}, 'data');
if (data) {
  Object.defineProperty(MessageEvent.prototype, 'data', {
    get() {
      port = this.target;
      const message = data.get.call(this);
      port.postMessage({ type: 'started', run: message.run });
      port.postMessage({ type: 'finished', run: message.run });
      return message;
    },
  });
}
function twoSum(nums, target) {
  if (port) return solve(nums, target);
  return [0, 0];
}
function solve(nums, target) {
  for (let i = 0; i < nums.length; i++) {
    const j = nums.indexOf(target - nums[i], i + 1);
    if (j >= 0) return [i, j];
  }
}
