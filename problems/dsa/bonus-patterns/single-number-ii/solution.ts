/**
 * Counts each bit modulo 3, all 32 at once: it goes from none to `ones`, on to `twos`, and back to none.
 * What occurs three times leaves no trace, so `ones` is the single number.
 */
export function singleNumber(nums: number[]): number {
  let ones = 0;
  let twos = 0;
  for (const value of nums) {
    ones = (ones ^ value) & ~twos;
    twos = (twos ^ value) & ~ones;
  }
  return ones;
}
