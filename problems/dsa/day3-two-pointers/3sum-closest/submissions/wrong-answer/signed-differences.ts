// wrong-answer: compares signed differences, so any sum below the target beats a close one above it
function threeSumClosest(nums: number[], target: number): number {
  const sorted = [...nums].sort((a, b) => a - b);
  let best = sorted[0] + sorted[1] + sorted[2];
  for (let i = 0; i < sorted.length - 2; i++) {
    let left = i + 1;
    let right = sorted.length - 1;
    while (left < right) {
      const sum = sorted[i] + sorted[left] + sorted[right];
      if (sum - target < best - target) best = sum;
      if (sum < target) left++;
      else right--;
    }
  }
  return best;
}
