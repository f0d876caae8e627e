// wrong-answer: ignores that n is negative
function myPow(x: number, n: number): number {
  let result = 1;
  let exponent = Math.abs(n);
  while (exponent > 0) {
    if (exponent % 2 === 1) result *= x;
    x *= x;
    exponent = Math.floor(exponent / 2);
  }
  return result;
}
