// accepted: from the list of the positions of all zeros
function longestOnes(nums: number[], k: number): number {
  const zeros = [-1];
  nums.forEach((value, i) => {
    if (value === 0) zeros.push(i);
  });
  zeros.push(nums.length);
  if (zeros.length - 2 <= k) return nums.length;
  let best = 0;
  for (let i = 0; i + k + 1 < zeros.length; i++) best = Math.max(best, zeros[i + k + 1] - zeros[i] - 1);
  return best;
}
