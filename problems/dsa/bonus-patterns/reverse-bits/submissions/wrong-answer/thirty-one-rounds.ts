// wrong-answer: runs 31 rounds, or shifts once too often
function reverseBits(n: number): number {
  let result = 0;
  for (let i = 0; i < 31; i++) {
    result = (result << 1) | (n & 1);
    n >>>= 1;
  }
  return result >>> 0;
}
