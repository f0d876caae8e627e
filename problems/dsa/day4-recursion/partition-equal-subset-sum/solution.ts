/** Which sums can be made of some of the numbers so far; each number is added to all of them at once. */
export function canPartition(nums: number[]): boolean {
  const total = nums.reduce((sum, value) => sum + value, 0);
  if (total % 2 !== 0) return false;
  const half = total / 2;
  const canMake = new Array<boolean>(half + 1).fill(false);
  canMake[0] = true;
  for (const value of nums) {
    for (let sum = half; sum >= value; sum--) {
      if (canMake[sum - value]) canMake[sum] = true; // downwards, so that this is still without the value
    }
  }
  return canMake[half] as boolean;
}
