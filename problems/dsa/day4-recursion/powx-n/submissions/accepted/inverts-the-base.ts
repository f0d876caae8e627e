// accepted: squares the base, and inverts it first for a negative exponent
const myPow = (x: number, n: number): number => {
  if (n === 0) return 1;
  if (n < 0) return myPow(1 / x, -n);
  return n % 2 ? x * myPow(x, n - 1) : myPow(x * x, n / 2);
};
