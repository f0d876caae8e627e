// wrong-answer: remembers the value itself and tests it for truth, so a repeated 0 is missed
function containsDuplicate(nums: number[]): boolean {
  const seen: { [value: number]: number } = {};
  for (const num of nums) {
    if (seen[num]) return true;
    seen[num] = num;
  }
  return false;
}
