// wrong-answer: starts at the first element and takes every larger one
function lengthOfLIS(nums: number[]): number {
  let last = nums[0];
  let length = 1;
  for (const value of nums) {
    if (value > last) {
      last = value;
      length++;
    }
  }
  return length;
}
