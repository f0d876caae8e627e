// wrong-answer: one max for the whole matrix, so low rows underflow
function logSoftmax(logits: number[][]): number[][] {
  const max = Math.max(...logits.map((row) => Math.max(...row)));
  return logits.map((row) => {
    const sum = row.reduce((total, value) => total + Math.exp(value - max), 0);
    return row.map((value) => value - max - Math.log(sum));
  });
}
