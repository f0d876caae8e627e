// wrong-answer: builds the heap with one sift-down pass from the front instead of from the last parent
function heapSort(nums: number[]): void {
  const siftDown = (i: number, length: number) => {
    while (true) {
      let largest = i;
      if (2 * i + 1 < length && nums[2 * i + 1] > nums[largest]) largest = 2 * i + 1;
      if (2 * i + 2 < length && nums[2 * i + 2] > nums[largest]) largest = 2 * i + 2;
      if (largest === i) return;
      [nums[i], nums[largest]] = [nums[largest], nums[i]];
      i = largest;
    }
  };
  for (let i = 0; i < nums.length; i++) siftDown(i, nums.length);
  for (let end = nums.length - 1; end > 0; end--) {
    [nums[0], nums[end]] = [nums[end], nums[0]];
    siftDown(0, end);
  }
}
