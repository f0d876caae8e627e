// accepted: the highest bars from both sides, in two arrays
function trap(height: number[]): number {
  const n = height.length;
  const left = new Array<number>(n).fill(0);
  const right = new Array<number>(n).fill(0);
  left[0] = height[0];
  right[n - 1] = height[n - 1];
  for (let i = 1; i < n; i++) left[i] = Math.max(left[i - 1], height[i]);
  for (let i = n - 2; i >= 0; i--) right[i] = Math.max(right[i + 1], height[i]);
  return height.reduce((sum, h, i) => sum + Math.min(left[i], right[i]) - h, 0);
}
