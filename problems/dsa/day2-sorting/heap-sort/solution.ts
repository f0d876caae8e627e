/** Sorts ascending in place: a max-heap in front hands its greatest element to the sorted part behind it, one at a time. */
export function heapSort(nums: number[]): void {
  for (let parent = Math.floor(nums.length / 2) - 1; parent >= 0; parent--) siftDown(nums, parent, nums.length);
  for (let last = nums.length - 1; last > 0; last--) {
    swap(nums, 0, last);
    siftDown(nums, 0, last);
  }
}

/** Lets the element at `parent` sink below every greater one; the heap is the first `length` elements. */
function siftDown(nums: number[], parent: number, length: number): void {
  while (true) {
    const child = greaterChild(nums, parent, length);
    if (child >= length || (nums[child] as number) <= (nums[parent] as number)) return;
    swap(nums, parent, child);
    parent = child;
  }
}

/** The index of the left child, or of the right one if it exists and is greater. */
function greaterChild(nums: number[], parent: number, length: number): number {
  const left = 2 * parent + 1;
  const right = left + 1;
  return right < length && (nums[right] as number) > (nums[left] as number) ? right : left;
}

function swap(nums: number[], i: number, j: number): void {
  const value = nums[i] as number;
  nums[i] = nums[j] as number;
  nums[j] = value;
}
