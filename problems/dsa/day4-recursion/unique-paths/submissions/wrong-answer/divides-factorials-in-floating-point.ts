// wrong-answer: divides factorials in floating point and is off near 2^53
function uniquePaths(m: number, n: number): number {
  const factorial = (k: number): number => {
    let product = 1;
    for (let i = 2; i <= k; i++) product *= i;
    return product;
  };
  return Math.round(factorial(m + n - 2) / (factorial(m - 1) * factorial(n - 1)));
}
