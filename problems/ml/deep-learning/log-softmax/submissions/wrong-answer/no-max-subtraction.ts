// wrong-answer: exp overflows without max subtraction
function logSoftmax(logits: number[][]): number[][] {
  return logits.map((row) => {
    const sum = row.reduce((total, value) => total + Math.exp(value), 0);
    return row.map((value) => value - Math.log(sum));
  });
}
