// time-limit-exceeded: tries every pair
function maxArea(height: number[]): number {
  let best = 0;
  for (let i = 0; i < height.length; i++) {
    for (let j = i + 1; j < height.length; j++) {
      const water = (j - i) * (height[i] < height[j] ? height[i] : height[j]);
      if (water > best) best = water;
    }
  }
  return best;
}
