// time-limit-exceeded: recursion without memory
function uniquePaths(m: number, n: number): number {
  if (m === 1 || n === 1) return 1;
  return uniquePaths(m - 1, n) + uniquePaths(m, n - 1);
}
