// accepted: compares with the first element, after a test for an array that is not rotated
function findMin(nums: number[]): number {
  let left = 0;
  let right = nums.length - 1;
  if (nums[left] <= nums[right]) return nums[left];
  while (left <= right) {
    const mid = left + Math.floor((right - left) / 2);
    if (nums[mid] > nums[mid + 1]) return nums[mid + 1];
    if (nums[mid - 1] > nums[mid]) return nums[mid];
    if (nums[mid] > nums[0]) left = mid + 1;
    else right = mid - 1;
  }
  return -1;
}
