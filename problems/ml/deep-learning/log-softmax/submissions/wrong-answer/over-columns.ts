// wrong-answer: normalises over columns
function logSoftmax(logits: number[][]): number[][] {
  const columns = logits[0].map((_, j) => logits.map((row) => row[j]));
  const logSums = columns.map((column) => {
    const max = Math.max(...column);
    return max + Math.log(column.reduce((total, value) => total + Math.exp(value - max), 0));
  });
  return logits.map((row) => row.map((value, j) => value - logSums[j]));
}
