// time-limit-exceeded: quickselect with the first element as pivot, quadratic on sorted input
function findKthLargest(nums: number[], k: number): number {
  const wanted = nums.length - k;
  let lo = 0;
  let hi = nums.length - 1;
  while (lo < hi) {
    const pivot = nums[lo];
    let boundary = lo;
    for (let i = lo + 1; i <= hi; i++) {
      if (nums[i] < pivot) {
        boundary++;
        const value = nums[i];
        nums[i] = nums[boundary];
        nums[boundary] = value;
      }
    }
    nums[lo] = nums[boundary];
    nums[boundary] = pivot;
    if (boundary === wanted) return pivot;
    if (boundary < wanted) lo = boundary + 1;
    else hi = boundary - 1;
  }
  return nums[lo];
}
