// accepted: counts in a plain object; a class
class Solution {
  singleNumber(nums: number[]): number {
    const counts: { [value: string]: number } = {};
    for (const num of nums) counts[num] = (counts[num] || 0) + 1;
    for (const value in counts) {
      if (counts[value] === 1) return Number(value);
    }
    return -1;
  }
}
