// time-limit-exceeded: quickselect that sends all equal keys to one side, quadratic when all are equal
function findKthLargest(nums: number[], k: number): number {
  const wanted = nums.length - k;
  let lo = 0;
  let hi = nums.length - 1;
  while (lo < hi) {
    const chosen = lo + Math.floor(Math.random() * (hi - lo + 1));
    const pivot = nums[chosen];
    nums[chosen] = nums[hi];
    nums[hi] = pivot;
    let boundary = lo;
    for (let i = lo; i < hi; i++) {
      if (nums[i] <= pivot) {
        const value = nums[i];
        nums[i] = nums[boundary];
        nums[boundary] = value;
        boundary++;
      }
    }
    nums[hi] = nums[boundary];
    nums[boundary] = pivot;
    if (boundary === wanted) return pivot;
    if (boundary < wanted) lo = boundary + 1;
    else hi = boundary - 1;
  }
  return nums[lo];
}
