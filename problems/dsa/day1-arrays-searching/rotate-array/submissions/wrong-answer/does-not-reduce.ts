// wrong-answer: does not reduce k modulo the length
function rotate(nums: number[], k: number): void {
  nums.unshift(...nums.splice(nums.length - k));
}
