// wrong-answer: builds a new array, nums unchanged
function moveZeroes(nums: number[]): void {
  const others = nums.filter((value) => value !== 0);
  const zeros = nums.filter((value) => value === 0);
  nums = [...others, ...zeros];
}
