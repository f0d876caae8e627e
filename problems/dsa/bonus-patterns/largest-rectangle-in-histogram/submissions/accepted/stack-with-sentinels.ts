// accepted: a stack of indices, a 0 behind the end
function largestRectangleArea(heights: number[]): number {
  heights.push(0);
  const stack: number[] = [-1];
  let max = 0;
  for (let i = 0; i < heights.length; i++) {
    while (stack.length > 1 && heights[i] <= heights[stack[stack.length - 1]]) {
      const height = heights[stack.pop()!];
      const width = i - stack[stack.length - 1] - 1;
      max = Math.max(max, height * width);
    }
    stack.push(i);
  }
  return max;
}
