// time-limit-exceeded: two-way partition that sends every key equal to the pivot to one side, quadratic when all are equal
function quickSort(nums: number[]): void {
  function swap(i: number, j: number): void {
    const value = nums[i];
    nums[i] = nums[j];
    nums[j] = value;
  }
  function sort(lo: number, hi: number): void {
    while (lo < hi) {
      swap(lo + Math.floor(Math.random() * (hi - lo + 1)), hi);
      const pivot = nums[hi];
      let boundary = lo;
      for (let i = lo; i < hi; i++) {
        if (nums[i] < pivot) swap(i, boundary++);
      }
      swap(boundary, hi);
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
