// accepted: Hoare's partition around the middle element; recursion into the smaller side, a loop for the larger
function quickSort(nums: number[]): void {
  const sort = (first: number, last: number): void => {
    while (first < last) {
      const pivot = nums[(first + last) >> 1];
      let i = first - 1;
      let j = last + 1;
      while (true) {
        do i++;
        while (nums[i] < pivot);
        do j--;
        while (nums[j] > pivot);
        if (i >= j) break;
        [nums[i], nums[j]] = [nums[j], nums[i]];
      }
      if (j - first < last - j - 1) {
        sort(first, j);
        first = j + 1;
      } else {
        sort(j + 1, last);
        last = j;
      }
    }
  };
  sort(0, nums.length - 1);
}
