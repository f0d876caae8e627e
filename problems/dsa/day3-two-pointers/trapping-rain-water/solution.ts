/** Closes in from both ends: at the side with the lower wall the water level is that wall, whatever is in between. */
export function trap(height: number[]): number {
  let left = 0;
  let right = height.length - 1;
  let leftWall = 0;
  let rightWall = 0;
  let water = 0;
  while (left < right) {
    leftWall = Math.max(leftWall, height[left] as number);
    rightWall = Math.max(rightWall, height[right] as number);
    if (leftWall < rightWall) water += leftWall - (height[left++] as number);
    else water += rightWall - (height[right--] as number);
  }
  return water;
}
