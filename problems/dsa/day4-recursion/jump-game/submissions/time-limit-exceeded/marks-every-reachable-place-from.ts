// time-limit-exceeded: marks every reachable place from every place, quadratic
function canJump(nums: number[]): boolean {
  const n = nums.length;
  const reachable = new Array(n).fill(false);
  reachable[0] = true;
  for (let i = 0; i < n; i++) {
    if (!reachable[i]) continue;
    for (let j = i + 1; j <= i + nums[i] && j < n; j++) reachable[j] = true;
  }
  return reachable[n - 1];
}
