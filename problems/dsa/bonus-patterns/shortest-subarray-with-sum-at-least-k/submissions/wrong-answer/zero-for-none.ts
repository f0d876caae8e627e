// wrong-answer: gives 0 or Infinity when there is none (should be -1)
function shortestSubarray(nums: number[], k: number): number {
  const prefix = [0];
  for (const num of nums) prefix.push(prefix[prefix.length - 1] + num);
  const deque: number[] = [];
  let best = Infinity;
  for (let i = 0; i < prefix.length; i++) {
    while (deque.length && prefix[i] - prefix[deque[0]] >= k) best = Math.min(best, i - deque.shift()!);
    while (deque.length && prefix[i] <= prefix[deque[deque.length - 1]]) deque.pop();
    deque.push(i);
  }
  return best === Infinity ? 0 : best;
}
