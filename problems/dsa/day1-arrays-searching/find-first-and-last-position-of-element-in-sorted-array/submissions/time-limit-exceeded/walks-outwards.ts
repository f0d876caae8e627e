// time-limit-exceeded: finds one hit, then walks outwards, linear when all elements are equal (batch)
function searchRange(nums: number[], target: number): number[] {
  let lo = 0;
  let hi = nums.length - 1;
  while (lo <= hi) {
    const mid = Math.floor((lo + hi) / 2);
    if (nums[mid] === target) {
      let first = mid;
      let last = mid;
      while (first > 0 && nums[first - 1] === target) first--;
      while (last < nums.length - 1 && nums[last + 1] === target) last++;
      return [first, last];
    }
    if (nums[mid] < target) lo = mid + 1;
    else hi = mid - 1;
  }
  return [-1, -1];
}
