// wrong-answer: never answers 0, because the search starts at 1 or at the smallest present number
function missingNumber(nums: number[]): number {
  const present = new Set(nums);
  let candidate = 1;
  while (present.has(candidate)) candidate++;
  return candidate;
}
