// wrong-answer: negates n in 32 bits, so n = -2^31 stays negative and the loop never runs
function myPow(x: number, n: number): number {
  let exponent = n;
  let result = 1;
  if (n < 0) {
    x = 1 / x;
    exponent = -n | 0;
  }
  while (exponent > 0) {
    if (exponent & 1) result *= x;
    x *= x;
    exponent >>= 1;
  }
  return result;
}
