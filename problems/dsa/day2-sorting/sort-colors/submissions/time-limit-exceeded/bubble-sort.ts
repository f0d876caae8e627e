// time-limit-exceeded: bubble sort, quadratic
function sortColors(nums: number[]): void {
  let swapped = true;
  for (let end = nums.length - 1; swapped; end--) {
    swapped = false;
    for (let i = 0; i < end; i++) {
      if (nums[i] > nums[i + 1]) {
        const colour = nums[i];
        nums[i] = nums[i + 1];
        nums[i + 1] = colour;
        swapped = true;
      }
    }
  }
}
