// wrong-answer: looks at 31 bits only
function hammingWeight(n: number): number {
  let count = 0;
  for (let i = 0; i < 31; i++) {
    if (n & (1 << i)) count++;
  }
  return count;
}
