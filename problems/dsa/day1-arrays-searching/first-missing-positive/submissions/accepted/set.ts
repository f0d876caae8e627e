// accepted: asks a set for 1, 2, 3 and so on
const firstMissingPositive = (nums: number[]): number => {
  const present = new Set(nums);
  let candidate = 1;
  while (present.has(candidate)) candidate++;
  return candidate;
};
