// wrong-answer: adds 1 to the count of i - 1
function countBits(n: number): number[] {
  const result: number[] = [0];
  for (let i = 1; i <= n; i++) {
    const isPowerOfTwo = (i & (i - 1)) === 0;
    result[i] = isPowerOfTwo ? 1 : result[i - 1] + 1;
  }
  return result;
}
