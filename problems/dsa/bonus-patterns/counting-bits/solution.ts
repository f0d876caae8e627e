/** Without its last bit a number is half of itself, whose count is known by then. */
export function countBits(n: number): number[] {
  const ones = [0];
  for (let i = 1; i <= n; i++) ones.push((ones[i >> 1] as number) + (i & 1));
  return ones;
}
