// time-limit-exceeded: three nested loops
function threeSumClosest(nums: number[], target: number): number {
  let best = Infinity;
  for (let i = 0; i < nums.length; i++) {
    for (let j = i + 1; j < nums.length; j++) {
      for (let k = j + 1; k < nums.length; k++) {
        const sum = nums[i] + nums[j] + nums[k];
        if (Math.abs(sum - target) < Math.abs(best - target)) best = sum;
      }
    }
  }
  return best;
}
