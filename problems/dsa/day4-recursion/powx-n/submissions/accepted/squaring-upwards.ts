// accepted: reads the exponent bit by bit from below
function myPow(x: number, n: number): number {
  let exponent = Math.abs(n);
  let square = x;
  let result = 1;
  while (exponent > 0) {
    if (exponent % 2 === 1) result *= square;
    square *= square;
    exponent = Math.floor(exponent / 2);
  }
  return n < 0 ? 1 / result : result;
}
