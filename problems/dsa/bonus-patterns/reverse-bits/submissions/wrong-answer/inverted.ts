// wrong-answer: inverts the bits instead of reversing them
function reverseBits(n: number): number {
  return ~n >>> 0;
}
