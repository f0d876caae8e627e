// wrong-answer: compares the middle with the left end only, wrong when the array is not rotated at all
function findMin(nums: number[]): number {
  let lo = 0;
  let hi = nums.length - 1;
  while (hi - lo > 1) {
    const mid = Math.floor((lo + hi) / 2);
    if (nums[mid] > nums[lo]) lo = mid;
    else hi = mid;
  }
  return nums[hi];
}
