// wrong-answer: rotates to the left
function rotate(nums: number[], k: number): void {
  const copy = [...nums];
  for (let i = 0; i < nums.length; i++) nums[i] = copy[(i + k) % nums.length];
}
