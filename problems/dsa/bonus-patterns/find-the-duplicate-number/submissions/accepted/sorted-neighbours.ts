// accepted: sorts and compares neighbours, O(n log n)
function findDuplicate(nums: number[]): number {
  nums.sort((a, b) => a - b);
  return nums.find((value, i) => value === nums[i + 1])!;
}
