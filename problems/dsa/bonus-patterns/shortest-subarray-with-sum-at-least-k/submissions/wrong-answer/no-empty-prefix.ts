// wrong-answer: forgets the empty prefix, so pieces from the start are missed
function shortestSubarray(nums: number[], k: number): number {
  const deque: [number, number][] = [];
  let best = Infinity;
  let sum = 0;
  for (let i = 0; i < nums.length; i++) {
    sum += nums[i];
    while (deque.length && sum - deque[0][1] >= k) best = Math.min(best, i - deque.shift()![0]);
    while (deque.length && sum <= deque[deque.length - 1][1]) deque.pop();
    deque.push([i, sum]);
  }
  return best === Infinity ? -1 : best;
}
