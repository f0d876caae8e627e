// wrong-answer: gives a negative number when the top bit is set (no >>> 0)
function reverseBits(n: number): number {
  let result = 0;
  for (let i = 0; i < 32; i++) {
    result = (result << 1) | (n & 1);
    n >>>= 1;
  }
  return result;
}
