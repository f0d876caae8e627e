// time-limit-exceeded: adds up from every start
function minSubArrayLen(target: number, nums: number[]): number {
  let best = Infinity;
  for (let start = 0; start < nums.length; start++) {
    let sum = 0;
    for (let end = start; end < nums.length; end++) {
      sum += nums[end];
      if (sum >= target) {
        best = Math.min(best, end - start + 1);
        break;
      }
    }
  }
  return best === Infinity ? 0 : best;
}
