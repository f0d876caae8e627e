// wrong-answer: reverses only the significant bits, without filling up to 32
function reverseBits(n: number): number {
  let result = 0;
  while (n !== 0) {
    result = (result << 1) | (n & 1);
    n >>>= 1;
  }
  return result >>> 0;
}
