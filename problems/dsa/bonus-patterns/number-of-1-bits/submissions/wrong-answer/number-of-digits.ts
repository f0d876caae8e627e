// wrong-answer: gives the number of binary digits
function hammingWeight(n: number): number {
  return n.toString(2).length;
}
