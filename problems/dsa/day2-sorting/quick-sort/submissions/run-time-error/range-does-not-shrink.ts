// run-time-error: Hoare partition followed by recursion on a range that does not shrink, so two elements recurse for ever
function quickSort(nums: number[]): void {
  function partition(lo: number, hi: number): number {
    const pivot = nums[hi];
    let i = lo - 1;
    let j = hi + 1;
    while (true) {
      do i++;
      while (nums[i] < pivot);
      do j--;
      while (nums[j] > pivot);
      if (i >= j) return j;
      [nums[i], nums[j]] = [nums[j], nums[i]];
    }
  }
  function sort(lo: number, hi: number): void {
    if (lo >= hi) return;
    const middle = partition(lo, hi);
    sort(lo, middle);
    sort(middle + 1, hi);
  }
  sort(0, nums.length - 1);
}
