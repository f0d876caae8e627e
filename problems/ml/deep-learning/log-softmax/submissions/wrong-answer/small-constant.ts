// wrong-answer: adds a small constant inside the logarithm, which cuts the answers off
function logSoftmax(logits: number[][]): number[][] {
  return logits.map((row) => {
    const max = Math.max(...row);
    const exponentials = row.map((value) => Math.exp(value - max));
    const sum = exponentials.reduce((a, b) => a + b, 0);
    return exponentials.map((value) => Math.log(value / sum + 1e-9));
  });
}
