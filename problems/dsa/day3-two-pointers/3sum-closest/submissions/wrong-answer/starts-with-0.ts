// wrong-answer: starts with 0 as best sum, wrong when every sum is farther away
function threeSumClosest(nums: number[], target: number): number {
  const sorted = [...nums].sort((a, b) => a - b);
  let best = 0;
  for (let i = 0; i < sorted.length - 2; i++) {
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = sorted[i] + sorted[left] + sorted[right];
      if (Math.abs(sum - target) < Math.abs(best - target)) best = sum;
      if (sum < target) left++;
      else right--;
    }
  }
  return best;
}
