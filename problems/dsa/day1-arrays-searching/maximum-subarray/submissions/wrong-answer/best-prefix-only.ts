// wrong-answer: never drops a negative running sum, so it only finds the best prefix
function maxSubArray(nums: number[]): number {
  let best = nums[0];
  let current = 0;
  for (const num of nums) {
    current += num;
    if (current > best) best = current;
  }
  return best;
}
