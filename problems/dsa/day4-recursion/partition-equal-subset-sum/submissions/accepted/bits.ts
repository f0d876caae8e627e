// accepted: the sums as bits of a bigint
const canPartition = (nums: number[]): boolean => {
  const total = nums.reduce((sum, value) => sum + value);
  if (total & 1) return false;
  let sums = 1n;
  for (const value of nums) sums |= sums << BigInt(value);
  return ((sums >> BigInt(total / 2)) & 1n) === 1n;
};
