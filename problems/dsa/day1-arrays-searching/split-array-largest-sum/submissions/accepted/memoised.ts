// accepted: top-down with memory, keyed by text, stopping once the first part is larger than the best
class Solution {
  splitArray(nums: number[], k: number): number {
    const memo = new Map<string, number>();
    const solve = (from: number, parts: number): number => {
      if (parts === 1) {
        let sum = 0;
        for (let i = from; i < nums.length; i++) sum += nums[i];
        return sum;
      }
      const key = `${from},${parts}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      let best = Infinity;
      let sum = 0;
      for (let i = from; i <= nums.length - parts; i++) {
        sum += nums[i];
        best = Math.min(best, Math.max(sum, solve(i + 1, parts - 1)));
        if (sum >= best) break;
      }
      memo.set(key, best);
      return best;
    };
    return solve(0, k);
  }
}
