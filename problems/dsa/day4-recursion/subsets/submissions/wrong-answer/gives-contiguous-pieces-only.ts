// wrong-answer: gives contiguous pieces only
function subsets(nums: number[]): number[][] {
  const result: number[][] = [[]];
  for (let start = 0; start < nums.length; start++) {
    for (let end = start + 1; end <= nums.length; end++) {
      result.push(nums.slice(start, end));
    }
  }
  return result;
}
