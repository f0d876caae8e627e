/**
 * The sum of 0 to n minus the sum of the elements, taken together so that nothing grows large.
 * @param nums n different numbers from 0 to n
 * @returns the one that is not there
 */
export function missingNumber(nums: number[]): number {
  let missing = nums.length;
  for (const [i, value] of nums.entries()) missing += i - value;
  return missing;
}
