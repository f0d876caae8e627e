// wrong-answer: builds and returns a sorted copy, nums unchanged
function quickSort(nums: number[]): number[] {
  if (nums.length <= 1) return nums;
  const pivot = nums[Math.floor(nums.length / 2)];
  const less: number[] = [];
  const equal: number[] = [];
  const greater: number[] = [];
  for (const value of nums) {
    if (value < pivot) less.push(value);
    else if (value > pivot) greater.push(value);
    else equal.push(value);
  }
  return [...quickSort(less), ...equal, ...quickSort(greater)];
}
