// wrong-answer: uses a min-heap in the same place, so the result is descending
function heapSort(nums: number[]): void {
  const siftDown = (i: number, length: number) => {
    while (2 * i + 1 < length) {
      let child = 2 * i + 1;
      if (child + 1 < length && nums[child + 1] < nums[child]) child++;
      if (nums[i] <= nums[child]) return;
      [nums[i], nums[child]] = [nums[child], nums[i]];
      i = child;
    }
  };
  for (let i = Math.floor(nums.length / 2) - 1; i >= 0; i--) siftDown(i, nums.length);
  for (let end = nums.length - 1; end > 0; end--) {
    [nums[0], nums[end]] = [nums[end], nums[0]];
    siftDown(0, end);
  }
}
