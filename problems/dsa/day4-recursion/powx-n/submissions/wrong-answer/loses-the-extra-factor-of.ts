// wrong-answer: loses the extra factor of an odd exponent
function myPow(x: number, n: number): number {
  if (n < 0) return 1 / myPow(x, -n);
  if (n === 0) return 1;
  if (n === 1) return x;
  const half = myPow(x, Math.floor(n / 2));
  return half * half;
}
