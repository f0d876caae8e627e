// accepted: leaves the maximum's own term out of the sum and uses log1p, which is the more accurate for peaked rows
function logSoftmax(logits: number[][]): number[][] {
  return logits.map((row) => {
    let top = 0;
    row.forEach((value, j) => {
      if (value > row[top]) top = j;
    });
    let others = 0;
    row.forEach((value, j) => {
      if (j !== top) others += Math.exp(value - row[top]);
    });
    const logSum = Math.log1p(others);
    return row.map((value) => value - row[top] - logSum);
  });
}
