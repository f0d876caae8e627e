// wrong-answer: follows one cycle only, wrong when k and the length have a common divisor
function rotate(nums: number[], k: number): void {
  const n = nums.length;
  let index = 0;
  let value = nums[0];
  do {
    index = (index + k) % n;
    const displaced = nums[index];
    nums[index] = value;
    value = displaced;
  } while (index !== 0);
}
