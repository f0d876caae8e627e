/** x to the power n, in about log n multiplications; x may be 0 only when n is above 0. */
export function myPow(x: number, n: number): number {
  return n < 0 ? 1 / power(x, -n) : power(x, n);
}

/** @param n not negative; up to 2^31, so no bit operators */
function power(x: number, n: number): number {
  if (n === 0) return 1;
  const half = power(x, Math.floor(n / 2));
  return n % 2 === 0 ? half * half : half * half * x;
}
