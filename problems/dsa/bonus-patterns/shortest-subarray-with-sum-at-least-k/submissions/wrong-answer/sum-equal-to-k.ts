// wrong-answer: looks for a sum equal to k
function shortestSubarray(nums: number[], k: number): number {
  const last = new Map<number, number>([[0, -1]]);
  let best = Infinity;
  let sum = 0;
  for (let i = 0; i < nums.length; i++) {
    sum += nums[i];
    const start = last.get(sum - k);
    if (start !== undefined) best = Math.min(best, i - start);
    last.set(sum, i);
  }
  return best === Infinity ? -1 : best;
}
