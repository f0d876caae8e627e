// wrong-answer: leaves out the empty set or the full set
function subsets(nums: number[]): number[][] {
  const result: number[][] = [];
  function backtrack(start: number, current: number[]): void {
    for (let i = start; i < nums.length; i++) {
      const next = [...current, nums[i]];
      result.push(next);
      backtrack(i + 1, next);
    }
  }
  backtrack(0, []);
  return result;
}
