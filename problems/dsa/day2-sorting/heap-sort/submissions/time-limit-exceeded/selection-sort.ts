// time-limit-exceeded: finds the maximum by a scan each time (selection sort)
function heapSort(nums: number[]): void {
  for (let end = nums.length - 1; end > 0; end--) {
    let largest = 0;
    for (let i = 1; i <= end; i++) {
      if (nums[i] > nums[largest]) largest = i;
    }
    const value = nums[largest];
    nums[largest] = nums[end];
    nums[end] = value;
  }
}
