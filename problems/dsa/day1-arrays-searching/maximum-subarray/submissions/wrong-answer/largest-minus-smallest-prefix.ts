// wrong-answer: largest prefix sum minus smallest prefix sum, although the smallest may come later
function maxSubArray(nums: number[]): number {
  let sum = 0;
  let largest = -Infinity;
  let smallest = 0;
  for (let i = 0; i < nums.length; i++) {
    sum += nums[i];
    largest = Math.max(largest, sum);
    if (i < nums.length - 1) smallest = Math.min(smallest, sum);
  }
  return largest - smallest;
}
