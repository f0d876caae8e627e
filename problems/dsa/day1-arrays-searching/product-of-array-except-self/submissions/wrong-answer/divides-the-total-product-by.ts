// wrong-answer: divides the total product by each element, NaN when a zero is present
function productExceptSelf(nums: number[]): number[] {
  const total = nums.reduce((product, value) => product * value, 1);
  return nums.map((value) => total / value);
}
