// accepted: take or skip, with memory for each pair of the place and the last place taken
class Solution {
  lengthOfLIS(nums: number[]): number {
    const memory = new Map<string, number>();
    const longest = (i: number, last: number): number => {
      if (i === nums.length) return 0;
      const key = `${i},${last}`;
      const known = memory.get(key);
      if (known !== undefined) return known;
      let best = longest(i + 1, last);
      if (last === -1 || nums[i] > nums[last]) best = Math.max(best, 1 + longest(i + 1, i));
      memory.set(key, best);
      return best;
    };
    return longest(0, -1);
  }
}
