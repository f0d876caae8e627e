// time-limit-exceeded: computes the half power twice at every level
function myPow(x: number, n: number): number {
  if (n < 0) return 1 / myPow(x, -n);
  if (n === 0) return 1;
  const half = Math.floor(n / 2);
  if (n % 2 === 0) return myPow(x, half) * myPow(x, half);
  return myPow(x, half) * myPow(x, half) * x;
}
