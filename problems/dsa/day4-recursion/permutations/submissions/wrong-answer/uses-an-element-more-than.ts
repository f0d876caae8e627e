// wrong-answer: uses an element more than once
function permute(nums: number[]): number[][] {
  const result: number[][] = [];
  function backtrack(path: number[]): void {
    if (path.length === nums.length) {
      result.push(path);
      return;
    }
    for (const num of nums) backtrack([...path, num]);
  }
  backtrack([]);
  return result;
}
