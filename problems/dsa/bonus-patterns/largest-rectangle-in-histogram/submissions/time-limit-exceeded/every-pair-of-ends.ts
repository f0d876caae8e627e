// time-limit-exceeded: takes the minimum of every pair of ends
function largestRectangleArea(heights: number[]): number {
  let max = 0;
  for (let i = 0; i < heights.length; i++) {
    let low = heights[i];
    for (let j = i; j < heights.length; j++) {
      if (heights[j] < low) low = heights[j];
      const area = low * (j - i + 1);
      if (area > max) max = area;
    }
  }
  return max;
}
