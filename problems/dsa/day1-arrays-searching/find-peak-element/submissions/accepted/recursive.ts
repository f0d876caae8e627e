// accepted: recursion into the half that rises away from the middle, about 18 calls deep
const findPeakElement = (nums: number[], low = 0, high = nums.length - 1): number => {
  if (low === high) return low;
  const middle = Math.floor((low + high) / 2);
  return nums[middle] > nums[middle + 1] ? findPeakElement(nums, low, middle) : findPeakElement(nums, middle + 1, high);
};
