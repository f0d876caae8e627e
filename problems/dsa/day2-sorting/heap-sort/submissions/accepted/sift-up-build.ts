// accepted: builds the heap by sifting each element up, sifts down by recursion; a class
class Solution {
  heapSort(nums: number[]): void {
    for (let i = 1; i < nums.length; i++) this.siftUp(nums, i);
    for (let size = nums.length; size > 1; ) {
      size--;
      this.swap(nums, 0, size);
      this.heapify(nums, 0, size);
    }
  }

  private siftUp(nums: number[], child: number): void {
    while (child > 0) {
      const parent = (child - 1) >> 1;
      if (nums[parent] >= nums[child]) return;
      this.swap(nums, parent, child);
      child = parent;
    }
  }

  private heapify(nums: number[], root: number, size: number): void {
    let largest = root;
    const left = 2 * root + 1;
    const right = 2 * root + 2;
    if (left < size && nums[left] > nums[largest]) largest = left;
    if (right < size && nums[right] > nums[largest]) largest = right;
    if (largest !== root) {
      this.swap(nums, root, largest);
      this.heapify(nums, largest, size);
    }
  }

  private swap(nums: number[], i: number, j: number): void {
    const temporary = nums[i];
    nums[i] = nums[j];
    nums[j] = temporary;
  }
}
