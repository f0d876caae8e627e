// wrong-answer: squares without putting the result in order
function sortedSquares(nums: number[]): number[] {
  return nums.map((value) => value ** 2);
}
