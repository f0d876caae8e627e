// time-limit-exceeded: always takes the first element as pivot (recursing into the smaller side only), quadratic on sorted input
function quickSort(nums: number[]): void {
  function sort(lo: number, hi: number): void {
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
      if (boundary - lo < hi - boundary) {
        sort(lo, boundary - 1);
        lo = boundary + 1;
      } else {
        sort(boundary + 1, hi);
        hi = boundary - 1;
      }
    }
  }
  sort(0, nums.length - 1);
}
