// wrong-answer: sorts with the default comparator, so 100 comes before 16
function sortedSquares(nums: number[]): number[] {
  return nums.map((value) => value * value).sort();
}
