// wrong-answer: leaves out an end of the sorted half in the range test, so a target at that end is missed
function search(nums: number[], target: number): number {
  let lo = 0;
  let hi = nums.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (nums[mid] === target) return mid;
    if (nums[lo] <= nums[mid]) {
      if (nums[lo] < target && target < nums[mid]) hi = mid - 1;
      else lo = mid + 1;
    } else {
      if (nums[mid] < target && target < nums[hi]) lo = mid + 1;
      else hi = mid - 1;
    }
  }
  return -1;
}
