// time-limit-exceeded: tries every placement of the cuts without memory
function splitArray(nums: number[], k: number): number {
  function solve(from: number, parts: number): number {
    if (parts === 1) {
      let sum = 0;
      for (let i = from; i < nums.length; i++) sum += nums[i];
      return sum;
    }
    let best = Infinity;
    let sum = 0;
    for (let i = from; i <= nums.length - parts; i++) {
      sum += nums[i];
      best = Math.min(best, Math.max(sum, solve(i + 1, parts - 1)));
    }
    return best;
  }
  return solve(0, k);
}
