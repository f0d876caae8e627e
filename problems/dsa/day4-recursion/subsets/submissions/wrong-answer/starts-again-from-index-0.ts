// wrong-answer: starts again from index 0 at each level, so subsets come several times
function subsets(nums: number[]): number[][] {
  const result: number[][] = [];
  const current: number[] = [];
  function backtrack(): void {
    result.push([...current]);
    for (let i = 0; i < nums.length; i++) {
      if (current.includes(nums[i])) continue;
      current.push(nums[i]);
      backtrack();
      current.pop();
    }
  }
  backtrack();
  return result;
}
