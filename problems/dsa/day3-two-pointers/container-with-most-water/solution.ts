/** Closes in from both ends; the shorter line holds most with its farthest partner, so it is the one to give up. */
export function maxArea(height: number[]): number {
  let left = 0;
  let right = height.length - 1;
  let most = 0;
  while (left < right) {
    const leftHeight = height[left] as number;
    const rightHeight = height[right] as number;
    most = Math.max(most, Math.min(leftHeight, rightHeight) * (right - left));
    if (leftHeight < rightHeight) left++;
    else right--;
  }
  return most;
}
