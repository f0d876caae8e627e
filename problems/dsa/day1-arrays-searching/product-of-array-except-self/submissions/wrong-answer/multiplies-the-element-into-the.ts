// wrong-answer: multiplies the element into the running suffix before storing, so it includes itself
function productExceptSelf(nums: number[]): number[] {
  const answer: number[] = [];
  let prefix = 1;
  for (let i = 0; i < nums.length; i++) {
    answer[i] = prefix;
    prefix *= nums[i];
  }
  let suffix = 1;
  for (let i = nums.length - 1; i >= 0; i--) {
    suffix *= nums[i];
    answer[i] *= suffix;
  }
  return answer;
}
