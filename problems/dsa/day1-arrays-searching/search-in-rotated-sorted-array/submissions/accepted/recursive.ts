// accepted: recursion into one half; plain JavaScript
const search = (nums, target, low = 0, high = nums.length - 1) => {
  if (low > high) return -1;
  const middle = low + ((high - low) >> 1);
  if (nums[middle] === target) return middle;
  const rightIsSorted = nums[middle] < nums[high];
  const goRight = rightIsSorted ? target > nums[middle] && target <= nums[high] : !(target >= nums[low] && target < nums[middle]);
  return goRight ? search(nums, target, middle + 1, high) : search(nums, target, low, middle - 1);
};
