// accepted: three times the sum of the different values, less the sum of all
class Solution {
  singleNumber(nums: number[]): number {
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    return (3 * sum([...new Set(nums)]) - sum(nums)) / 2;
  }
}
