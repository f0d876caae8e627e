// wrong-answer: swaps in place without swapping back
function permute(nums: number[]): number[][] {
  const result: number[][] = [];
  function backtrack(first: number): void {
    if (first === nums.length - 1) {
      result.push([...nums]);
      return;
    }
    for (let i = first; i < nums.length; i++) {
      [nums[first], nums[i]] = [nums[i], nums[first]];
      backtrack(first + 1);
    }
  }
  backtrack(0);
  return result;
}
