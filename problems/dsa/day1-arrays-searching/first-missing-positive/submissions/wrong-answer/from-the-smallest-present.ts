// wrong-answer: counts up from the smallest positive number present instead of from 1
function firstMissingPositive(nums: number[]): number {
  const present = new Set(nums.filter((num) => num > 0));
  if (present.size === 0) return 1;
  let candidate = Infinity;
  for (const num of present) candidate = Math.min(candidate, num);
  while (present.has(candidate)) candidate++;
  return candidate;
}
