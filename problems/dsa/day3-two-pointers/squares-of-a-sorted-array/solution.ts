/** Reads from both ends: the largest square that is left is always at one of them, so they come in descending order. */
export function sortedSquares(nums: number[]): number[] {
  const descending: number[] = [];
  let left = 0;
  let right = nums.length - 1;
  while (left <= right) {
    const leftSquare = (nums[left] as number) ** 2;
    const rightSquare = (nums[right] as number) ** 2;
    descending.push(Math.max(leftSquare, rightSquare));
    if (leftSquare > rightSquare) left++;
    else right--;
  }
  return descending.reverse();
}
