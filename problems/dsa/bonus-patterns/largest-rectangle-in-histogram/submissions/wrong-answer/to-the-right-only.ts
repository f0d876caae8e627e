// wrong-answer: lets a rectangle reach to the right only
function largestRectangleArea(heights: number[]): number {
  const n = heights.length;
  const end: number[] = new Array(n).fill(n);
  const stack: number[] = [];
  for (let i = 0; i < n; i++) {
    while (stack.length && heights[i] < heights[stack[stack.length - 1]]) end[stack.pop()!] = i;
    stack.push(i);
  }
  let max = 0;
  for (let i = 0; i < n; i++) max = Math.max(max, heights[i] * (end[i] - i));
  return max;
}
