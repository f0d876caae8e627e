// wrong-answer: sliding window, wrong with negative numbers and zeros
function subarraySum(nums: number[], k: number): number {
  let left = 0;
  let sum = 0;
  let count = 0;
  for (let right = 0; right < nums.length; right++) {
    sum += nums[right];
    while (sum > k && left < right) sum -= nums[left++];
    if (sum === k) count++;
  }
  return count;
}
