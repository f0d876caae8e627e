/** Quickselect: partitions as quick sort does, and goes on with the one side that holds the wanted index. */
export function findKthLargest(nums: number[], k: number): number {
  const wanted = nums.length - k; // its index in ascending order
  let first = 0;
  let last = nums.length - 1;
  while (true) {
    const pivot = nums[Math.floor((first + last) / 2)] as number;
    const [below, above] = partition(nums, first, last, pivot);
    if (wanted < below) last = below - 1;
    else if (wanted > above) first = above + 1;
    else return pivot;
  }
}

/**
 * Moves what is smaller than the pivot to the front of the range and what is greater to its back.
 * @returns the first and the last index of the elements equal to it, which stand between
 */
function partition(nums: number[], first: number, last: number, pivot: number): [number, number] {
  let below = first;
  let above = last;
  for (let i = first; i <= above; ) {
    const value = nums[i] as number;
    if (value < pivot) swap(nums, below++, i++);
    else if (value > pivot) swap(nums, i, above--);
    else i++;
  }
  return [below, above];
}

function swap(nums: number[], i: number, j: number): void {
  const value = nums[i] as number;
  nums[i] = nums[j] as number;
  nums[j] = value;
}
