// wrong-answer: computes the carry from the a that was just overwritten
function getSum(a: number, b: number): number {
  while (b !== 0) {
    a = a ^ b;
    b = (a & b) << 1;
  }
  return a;
}
