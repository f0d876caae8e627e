// time-limit-exceeded: sets lo = mid without + 1 and never ends when two slots are left
function search(nums: number[], target: number): number {
  let lo = 0;
  let hi = nums.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (nums[mid] === target) return mid;
    if (nums[mid] < target) lo = mid;
    else hi = mid - 1;
  }
  return -1;
}
