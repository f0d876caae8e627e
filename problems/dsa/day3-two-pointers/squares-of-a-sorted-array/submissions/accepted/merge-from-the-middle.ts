// accepted: merges the two runs outwards from the first number that is not negative
function sortedSquares(nums: number[]): number[] {
  let right = nums.findIndex((value) => value >= 0);
  if (right < 0) right = nums.length;
  let left = right - 1;
  const result: number[] = [];
  while (left >= 0 || right < nums.length) {
    if (left < 0 || (right < nums.length && nums[right] < -nums[left])) result.push(nums[right] * nums[right++]);
    else result.push(nums[left] * nums[left--]);
  }
  return result;
}
