// wrong-answer: stores the working array itself, so all answers are the same object
function permute(nums: number[]): number[][] {
  const result: number[][] = [];
  const path: number[] = [];
  const used = new Set<number>();
  function backtrack(): void {
    if (path.length === nums.length) {
      result.push(path);
      return;
    }
    for (const num of nums) {
      if (used.has(num)) continue;
      used.add(num);
      path.push(num);
      backtrack();
      path.pop();
      used.delete(num);
    }
  }
  backtrack();
  return result;
}
