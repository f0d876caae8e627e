// wrong-answer: log of softmax is -Infinity for far smaller logits
function logSoftmax(logits: number[][]): number[][] {
  return logits.map((row) => {
    const max = Math.max(...row);
    const exponentials = row.map((value) => Math.exp(value - max));
    const sum = exponentials.reduce((a, b) => a + b, 0);
    return exponentials.map((value) => Math.log(value / sum));
  });
}
