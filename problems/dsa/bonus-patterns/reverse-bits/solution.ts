/** Takes bits off the lower end of n and pushes them in at the lower end of the answer, so that the first ends up highest. */
export function reverseBits(n: number): number {
  let rest = n;
  let reversed = 0;
  for (let round = 0; round < 32; round++) {
    reversed = (reversed << 1) | (rest & 1);
    rest >>>= 1;
  }
  return reversed >>> 0; // read without sign
}
