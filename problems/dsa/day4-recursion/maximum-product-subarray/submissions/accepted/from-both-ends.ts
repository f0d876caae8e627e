// accepted: products from both ends, started again after a zero
class Solution {
  maxProduct(nums: number[]): number {
    let best = nums[0];
    let prefix = 1;
    let suffix = 1;
    for (let i = 0; i < nums.length; i++) {
      prefix = (prefix || 1) * nums[i];
      suffix = (suffix || 1) * nums[nums.length - 1 - i];
      best = Math.max(best, prefix, suffix);
    }
    return best;
  }
}
