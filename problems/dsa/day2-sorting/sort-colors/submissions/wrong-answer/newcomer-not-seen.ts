// wrong-answer: moves on after a swap with the right end without looking at the value that came in
function sortColors(nums: number[]): void {
  let low = 0;
  let high = nums.length - 1;
  for (let i = 0; i <= high; i++) {
    if (nums[i] === 0) {
      [nums[i], nums[low]] = [nums[low], nums[i]];
      low++;
    } else if (nums[i] === 2) {
      [nums[i], nums[high]] = [nums[high], nums[i]];
      high--;
    }
  }
}
