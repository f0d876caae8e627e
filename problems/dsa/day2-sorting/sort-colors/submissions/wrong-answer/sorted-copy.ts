// wrong-answer: builds a sorted copy, nums unchanged
function sortColors(nums: number[]): void {
  const reds = nums.filter((colour) => colour === 0);
  const whites = nums.filter((colour) => colour === 1);
  const blues = nums.filter((colour) => colour === 2);
  nums = [...reds, ...whites, ...blues];
}
