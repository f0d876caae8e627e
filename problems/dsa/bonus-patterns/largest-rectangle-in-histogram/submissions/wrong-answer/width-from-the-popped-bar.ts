// wrong-answer: measures the width from the popped bar itself instead of from the one below it on the stack
function largestRectangleArea(heights: number[]): number {
  const stack: number[] = [];
  let max = 0;
  for (let i = 0; i <= heights.length; i++) {
    const current = i === heights.length ? 0 : heights[i];
    while (stack.length && heights[stack[stack.length - 1]] > current) {
      const top = stack.pop()!;
      max = Math.max(max, heights[top] * (i - top));
    }
    stack.push(i);
  }
  return max;
}
