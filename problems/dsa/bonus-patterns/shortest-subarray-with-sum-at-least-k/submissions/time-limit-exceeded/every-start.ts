// time-limit-exceeded: adds up from every start
function shortestSubarray(nums: number[], k: number): number {
  let best = -1;
  for (let start = 0; start < nums.length; start++) {
    let sum = 0;
    for (let end = start; end < nums.length; end++) {
      sum += nums[end];
      if (sum >= k) {
        const length = end - start + 1;
        if (best === -1 || length < best) best = length;
        break;
      }
    }
  }
  return best;
}
