// wrong-answer: largest first, always to the lighter side
function canPartition(nums: number[]): boolean {
  let left = 0;
  let right = 0;
  for (const value of [...nums].sort((a, b) => b - a)) {
    if (left <= right) left += value;
    else right += value;
  }
  return left === right;
}
