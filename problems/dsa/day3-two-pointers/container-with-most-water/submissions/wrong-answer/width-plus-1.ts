// wrong-answer: takes right - left + 1 for the width
function maxArea(height: number[]): number {
  let left = 0;
  let right = height.length - 1;
  let best = 0;
  while (left < right) {
    best = Math.max(best, Math.min(height[left], height[right]) * (right - left + 1));
    if (height[left] < height[right]) left++;
    else right--;
  }
  return best;
}
