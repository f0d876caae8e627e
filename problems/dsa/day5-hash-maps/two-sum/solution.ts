/**
 * One pass: before a value is stored, its partner is looked up among those already passed.
 * @returns the two indices, the earlier one first
 */
export function twoSum(nums: number[], target: number): number[] {
  const indexOf = new Map<number, number>();
  for (const [i, value] of nums.entries()) {
    const partner = indexOf.get(target - value);
    if (partner !== undefined) return [partner, i];
    indexOf.set(value, i);
  }
  return [];
}
