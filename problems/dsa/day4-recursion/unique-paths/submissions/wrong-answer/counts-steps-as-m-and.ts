// wrong-answer: counts steps as m and n instead of m - 1 and n - 1
function uniquePaths(m: number, n: number): number {
  let result = 1;
  for (let i = 1; i <= m; i++) result = (result * (n + i)) / i;
  return result;
}
