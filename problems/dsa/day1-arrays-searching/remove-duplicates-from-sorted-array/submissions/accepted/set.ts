// accepted: writes the elements of a set to the front
const removeDuplicates = (nums: number[]): number => {
  const unique = [...new Set(nums)];
  for (let i = 0; i < unique.length; i++) nums[i] = unique[i];
  nums.length = unique.length;
  return unique.length;
};
