// accepted: collects what stays and copies it back into nums
const removeDuplicates = (nums: number[]): number => {
  const kept = nums.filter((value, i) => i < 2 || value !== nums[i - 2]);
  kept.forEach((value, i) => {
    nums[i] = value;
  });
  nums.length = kept.length;
  return kept.length;
};
