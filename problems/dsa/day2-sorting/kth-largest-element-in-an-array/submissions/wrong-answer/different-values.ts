// wrong-answer: counts equal values once
function findKthLargest(nums: number[], k: number): number {
  const values = Array.from(new Set(nums)).sort((a, b) => b - a);
  return values[Math.min(k, values.length) - 1];
}
