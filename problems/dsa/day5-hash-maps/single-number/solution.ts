/** Exclusive or of all numbers: equal ones cancel each other out in any order, and the single one is left. */
export function singleNumber(nums: number[]): number {
  return nums.reduce((left, value) => left ^ value, 0);
}
