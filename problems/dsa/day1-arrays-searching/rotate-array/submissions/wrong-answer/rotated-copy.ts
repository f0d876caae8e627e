// wrong-answer: assigns a rotated copy to the parameter, so the caller's array is unchanged
function rotate(nums: number[], k: number): void {
  k = k % nums.length;
  nums = [...nums.slice(nums.length - k), ...nums.slice(0, nums.length - k)];
}
