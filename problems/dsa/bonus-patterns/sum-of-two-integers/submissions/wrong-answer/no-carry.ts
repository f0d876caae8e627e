// wrong-answer: a | b or a ^ b without any carry
function getSum(a: number, b: number): number {
  return a ^ b;
}
