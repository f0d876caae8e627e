// accepted: one array of the products before and one of the products after each index
class Solution {
  productExceptSelf(nums: number[]): number[] {
    const n = nums.length;
    const left: number[] = new Array(n).fill(1);
    const right: number[] = new Array(n).fill(1);
    for (let i = 1; i < n; i++) left[i] = left[i - 1] * nums[i - 1];
    for (let i = n - 2; i >= 0; i--) right[i] = right[i + 1] * nums[i + 1];
    return nums.map((_, i) => left[i] * right[i]);
  }
}
