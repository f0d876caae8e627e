// wrong-answer: gives the distance instead of the sum
function threeSumClosest(nums: number[], target: number): number {
  const sorted = [...nums].sort((a, b) => a - b);
  let best = Infinity;
  for (let i = 0; i < sorted.length - 2; i++) {
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = sorted[i] + sorted[left] + sorted[right];
      best = Math.min(best, Math.abs(sum - target));
      if (sum < target) left++;
      else right--;
    }
  }
  return best;
}
