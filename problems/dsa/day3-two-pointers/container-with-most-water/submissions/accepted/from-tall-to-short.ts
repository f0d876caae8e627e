// accepted: visits the lines from the tallest down and keeps the outermost positions, O(n log n)
function maxArea(height: number[]): number {
  const order = height.map((_, i) => i).sort((a, b) => height[b] - height[a]);
  let first = order[0];
  let last = order[0];
  let result = 0;
  for (const i of order) {
    result = Math.max(result, height[i] * Math.max(i - first, last - i));
    first = Math.min(first, i);
    last = Math.max(last, i);
  }
  return result;
}
