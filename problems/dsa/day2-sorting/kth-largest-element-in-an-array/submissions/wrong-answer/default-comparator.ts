// wrong-answer: sorts with the default comparator, text order
function findKthLargest(nums: number[], k: number): number {
  nums.sort();
  return nums[nums.length - k];
}
