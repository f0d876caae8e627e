// time-limit-exceeded: spreads to both sides from every bar
function largestRectangleArea(heights: number[]): number {
  let max = 0;
  for (let i = 0; i < heights.length; i++) {
    let left = i;
    let right = i;
    while (left > 0 && heights[left - 1] >= heights[i]) left--;
    while (right < heights.length - 1 && heights[right + 1] >= heights[i]) right++;
    max = Math.max(max, heights[i] * (right - left + 1));
  }
  return max;
}
