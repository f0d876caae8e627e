// wrong-answer: sift-down still reaches into the part that is already sorted
function heapSort(nums: number[]): void {
  function heapify(i: number): void {
    let largest = i;
    const left = 2 * i + 1;
    const right = 2 * i + 2;
    if (left < nums.length && nums[left] > nums[largest]) largest = left;
    if (right < nums.length && nums[right] > nums[largest]) largest = right;
    if (largest === i) return;
    [nums[i], nums[largest]] = [nums[largest], nums[i]];
    heapify(largest);
  }
  for (let i = Math.floor(nums.length / 2) - 1; i >= 0; i--) heapify(i);
  for (let end = nums.length - 1; end > 0; end--) {
    [nums[0], nums[end]] = [nums[end], nums[0]];
    heapify(0);
  }
}
