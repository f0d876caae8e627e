// accepted: recursion on the half that is left, about 18 calls deep
const search = (nums: number[], target: number, first = 0, last = nums.length - 1): number => {
  if (first > last) return -1;
  const middle = first + Math.floor((last - first) / 2);
  if (nums[middle] === target) return middle;
  return nums[middle] > target ? search(nums, target, first, middle - 1) : search(nums, target, middle + 1, last);
};
