// wrong-answer: takes the count of i >> 1 without adding the last bit
function countBits(n: number): number[] {
  const result: number[] = [0, 1].slice(0, n + 1);
  for (let i = 2; i <= n; i++) result[i] = result[i >> 1];
  return result;
}
