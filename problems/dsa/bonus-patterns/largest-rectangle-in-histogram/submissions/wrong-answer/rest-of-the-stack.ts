// wrong-answer: does not work off the bars left on the stack at the end
function largestRectangleArea(heights: number[]): number {
  const stack: number[] = [];
  let max = 0;
  for (let i = 0; i < heights.length; i++) {
    while (stack.length && heights[stack[stack.length - 1]] > heights[i]) {
      const height = heights[stack.pop()!];
      const left = stack.length ? stack[stack.length - 1] : -1;
      max = Math.max(max, height * (i - left - 1));
    }
    stack.push(i);
  }
  return max;
}
