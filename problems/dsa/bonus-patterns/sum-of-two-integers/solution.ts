/** Adds all columns without carry, then does the same with the carries, until none is left: at most 32 rounds. */
export function getSum(a: number, b: number): number {
  let sum = a;
  let carries = b;
  while (carries !== 0) {
    const next = (sum & carries) << 1;
    sum ^= carries;
    carries = next;
  }
  return sum;
}
