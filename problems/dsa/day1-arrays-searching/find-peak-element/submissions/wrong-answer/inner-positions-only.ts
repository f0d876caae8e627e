// wrong-answer: never accepts the first or last position, wrong on ascending, descending and one-element arrays
function findPeakElement(nums: number[]): number {
  let lo = 1;
  let hi = nums.length - 2;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (nums[mid] < nums[mid + 1]) lo = mid + 1;
    else if (nums[mid] < nums[mid - 1]) hi = mid - 1;
    else return mid;
  }
  return -1;
}
