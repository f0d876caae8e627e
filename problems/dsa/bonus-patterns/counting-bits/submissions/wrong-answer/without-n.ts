// wrong-answer: leaves out n itself
function countBits(n: number): number[] {
  const result: number[] = [0];
  for (let i = 1; i < n; i++) result[i] = result[i >> 1] + (i & 1);
  return result;
}
