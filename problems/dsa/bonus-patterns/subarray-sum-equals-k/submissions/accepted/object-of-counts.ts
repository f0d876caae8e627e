// accepted: counts in a plain object
const subarraySum = (nums: number[], k: number): number => {
  const seen: { [sum: number]: number } = { 0: 1 };
  let count = 0;
  let sum = 0;
  for (let i = 0; i < nums.length; i++) {
    sum += nums[i];
    if (seen[sum - k]) count += seen[sum - k];
    seen[sum] = (seen[sum] || 0) + 1;
  }
  return count;
};
