/** Kernighan's way: x & (x - 1) is x without its lowest 1, so the rounds are as many as there are ones. */
export function hammingWeight(n: number): number {
  let rest = n;
  let ones = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    ones++;
  }
  return ones;
}
