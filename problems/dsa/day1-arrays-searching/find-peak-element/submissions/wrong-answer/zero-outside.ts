// wrong-answer: treats the outside as 0, wrong when every value is negative
function findPeakElement(nums: number[]): number {
  let lo = 0;
  let hi = nums.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    const left = nums[mid - 1] ?? 0;
    const right = nums[mid + 1] ?? 0;
    if (nums[mid] < right) lo = mid + 1;
    else if (nums[mid] < left) hi = mid - 1;
    else return mid;
  }
  return -1;
}
