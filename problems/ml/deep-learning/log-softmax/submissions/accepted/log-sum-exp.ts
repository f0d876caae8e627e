// accepted: subtracts the row's log-sum-exp as one number
function logSoftmax(logits: number[][]): number[][] {
  const logSumExp = (row: number[]) => {
    const max = row.reduce((a, b) => (a > b ? a : b));
    let sum = 0;
    for (const value of row) sum += Math.exp(value - max);
    return max + Math.log(sum);
  };
  return logits.map((row) => {
    const normaliser = logSumExp(row);
    return row.map((value) => value - normaliser);
  });
}
