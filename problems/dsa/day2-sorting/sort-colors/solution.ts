/** One pass: 0 is swapped to the zone in front, 2 to the zone at the back, and 1 stays between them. */
export function sortColors(nums: number[]): void {
  let low = 0; // before it: only 0
  let high = nums.length - 1; // behind it: only 2
  for (let i = 0; i <= high; ) {
    if (nums[i] === 0) swap(nums, low++, i++);
    else if (nums[i] === 2) swap(nums, i, high--);
    else i++;
  }
}

function swap(nums: number[], i: number, j: number): void {
  const value = nums[i] as number;
  nums[i] = nums[j] as number;
  nums[j] = value;
}
