// wrong-answer: sift-down looks at the left child only
function heapSort(nums: number[]): void {
  const siftDown = (i: number, length: number) => {
    let child = 2 * i + 1;
    while (child < length && nums[child] > nums[i]) {
      [nums[i], nums[child]] = [nums[child], nums[i]];
      i = child;
      child = 2 * i + 1;
    }
  };
  for (let i = Math.floor(nums.length / 2) - 1; i >= 0; i--) siftDown(i, nums.length);
  for (let end = nums.length - 1; end > 0; end--) {
    [nums[0], nums[end]] = [nums[end], nums[0]];
    siftDown(0, end);
  }
}
