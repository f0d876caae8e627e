// accepted: swaps each remaining number to the front and back again
function permute(nums: number[]): number[][] {
  const result: number[][] = [];
  function backtrack(first: number): void {
    if (first === nums.length) {
      result.push(nums.slice());
      return;
    }
    for (let i = first; i < nums.length; i++) {
      [nums[first], nums[i]] = [nums[i], nums[first]];
      backtrack(first + 1);
      [nums[first], nums[i]] = [nums[i], nums[first]];
    }
  }
  backtrack(0);
  return result;
}
