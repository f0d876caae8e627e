/** Sorts ascending in place. The random pivot makes every order of the input equally harmless. */
export function quickSort(nums: number[]): void {
  sortRange(nums, 0, nums.length - 1);
}

/** Sorts from `first` to `last`, both included. */
function sortRange(nums: number[], first: number, last: number): void {
  if (first >= last) return;
  const pivot = nums[first + Math.floor(Math.random() * (last - first + 1))] as number;
  // Three parts: [first, below) is smaller than the pivot, [below, i) equal to it, (above, last] greater.
  let below = first;
  let above = last;
  for (let i = first; i <= above; ) {
    const value = nums[i] as number;
    if (value < pivot) swap(nums, below++, i++);
    else if (value > pivot) swap(nums, i, above--);
    else i++;
  }
  // What equals the pivot is in its place already, so many equal elements make the work less, not more.
  sortRange(nums, first, below - 1);
  sortRange(nums, above + 1, last);
}

function swap(nums: number[], i: number, j: number): void {
  const value = nums[i] as number;
  nums[i] = nums[j] as number;
  nums[j] = value;
}
