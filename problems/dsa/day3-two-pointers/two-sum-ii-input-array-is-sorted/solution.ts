/**
 * Closes in from both ends: an end whose sum with the other one is too small or too large can have no partner.
 * @returns the two positions, counted from 1, the smaller first
 */
export function twoSum(numbers: number[], target: number): number[] {
  let left = 0;
  let right = numbers.length - 1;
  while (true) {
    const sum = (numbers[left] as number) + (numbers[right] as number);
    if (sum === target) return [left + 1, right + 1];
    if (sum < target) left++;
    else right--;
  }
}
