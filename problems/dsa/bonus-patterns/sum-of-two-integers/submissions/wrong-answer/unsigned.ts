// wrong-answer: gives an unsigned number for negative sums (>>> 0)
function getSum(a: number, b: number): number {
  while (b !== 0) {
    const carry = (a & b) << 1;
    a = a ^ b;
    b = carry;
  }
  return a >>> 0;
}
