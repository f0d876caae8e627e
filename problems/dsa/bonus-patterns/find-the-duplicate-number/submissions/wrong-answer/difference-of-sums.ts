// wrong-answer: subtracts the sum 1..n, wrong when the value occurs three times or more
function findDuplicate(nums: number[]): number {
  const n = nums.length - 1;
  const total = nums.reduce((sum, num) => sum + num, 0);
  return total - (n * (n + 1)) / 2;
}
