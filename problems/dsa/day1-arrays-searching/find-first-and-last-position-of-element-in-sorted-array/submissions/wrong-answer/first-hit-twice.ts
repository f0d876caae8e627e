// wrong-answer: gives [i, i] for the first hit, although the value is repeated
function searchRange(nums: number[], target: number): number[] {
  let lo = 0;
  let hi = nums.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (nums[mid] === target) return [mid, mid];
    if (nums[mid] < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return [-1, -1];
}
