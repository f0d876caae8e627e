interface Step {
  /** The first bar from which on nothing is lower than `height`. */
  start: number;
  height: number;
}

/**
 * A stack of steps with rising heights: the rectangles that may still grow. A lower bar ends the higher ones, and its
 * own rectangle begins where the last of these began. A bar of height 0 behind the last one ends them all.
 */
export function largestRectangleArea(heights: number[]): number {
  const steps: Step[] = [];
  let largest = 0;
  for (const [i, height] of [...heights, 0].entries()) {
    let start = i;
    for (let top = steps.at(-1); top && top.height > height; top = steps.at(-1)) {
      largest = Math.max(largest, top.height * (i - top.start));
      start = top.start;
      steps.pop();
    }
    steps.push({ start, height });
  }
  return largest;
}
