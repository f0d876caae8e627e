// wrong-answer: replies to a later test from a timer of an earlier one
let calls = 0;
function twoSum(nums, target) {
  calls += 1;
  setTimeout(() => globalThis.postMessage?.({ type: 'returned', output: { root: null, table: [] } }), 0);
  return calls > 1 ? [0, 0] : nums.flatMap((x, i) => nums.flatMap((y, j) => (i < j && x + y === target ? [i, j] : []))).slice(0, 2);
}
