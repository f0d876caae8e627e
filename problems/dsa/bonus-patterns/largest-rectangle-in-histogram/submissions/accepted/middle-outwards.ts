// accepted: splits in the middle, what crosses it grows towards the higher neighbour; O(n log n)
class Solution {
  largestRectangleArea(heights: number[]): number {
    const best = (low: number, high: number): number => {
      if (low === high) return heights[low];
      const mid = (low + high) >> 1;
      let i = mid;
      let j = mid + 1;
      let height = heights[i] < heights[j] ? heights[i] : heights[j];
      let crossing = 2 * height;
      while (i > low || j < high) {
        if (j === high || (i > low && heights[i - 1] > heights[j + 1])) i--;
        else j++;
        if (heights[i] < height) height = heights[i];
        if (heights[j] < height) height = heights[j];
        if (height * (j - i + 1) > crossing) crossing = height * (j - i + 1);
      }
      return Math.max(crossing, best(low, mid), best(mid + 1, high));
    };
    return best(0, heights.length - 1);
  }
}
