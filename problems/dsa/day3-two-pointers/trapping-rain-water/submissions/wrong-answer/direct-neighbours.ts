// wrong-answer: looks at the two direct neighbours only
function trap(height: number[]): number {
  let water = 0;
  for (let i = 1; i + 1 < height.length; i++) {
    const level = Math.min(height[i - 1], height[i + 1]);
    if (level > height[i]) water += level - height[i];
  }
  return water;
}
