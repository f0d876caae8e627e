// time-limit-exceeded: moves everything by one place, k times
function rotate(nums: number[], k: number): void {
  for (let step = 0; step < k; step++) {
    const last = nums[nums.length - 1];
    for (let i = nums.length - 1; i > 0; i--) nums[i] = nums[i - 1];
    nums[0] = last;
  }
}
