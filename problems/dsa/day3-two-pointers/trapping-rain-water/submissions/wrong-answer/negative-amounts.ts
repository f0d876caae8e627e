// wrong-answer: adds negative amounts where a bar stands above the lower wall
function trap(height: number[]): number {
  const n = height.length;
  const right = new Array<number>(n + 1).fill(0);
  for (let i = n - 1; i >= 0; i--) right[i] = Math.max(right[i + 1], height[i]);
  let left = 0;
  let water = 0;
  for (let i = 1; i < n - 1; i++) {
    left = Math.max(left, height[i - 1]);
    water += Math.min(left, right[i + 1]) - height[i];
  }
  return water;
}
