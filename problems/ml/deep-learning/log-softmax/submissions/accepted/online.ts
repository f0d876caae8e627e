// accepted: running maximum and running sum in one pass, rescaled whenever the maximum grows
export const logSoftmax = (logits: number[][]): number[][] => {
  const result: number[][] = [];
  for (const row of logits) {
    let max = -Infinity;
    let sum = 0;
    for (const value of row) {
      if (value > max) {
        sum = sum * Math.exp(max - value) + 1;
        max = value;
      } else {
        sum += Math.exp(value - max);
      }
    }
    const out = new Array<number>(row.length);
    for (let j = 0; j < row.length; j++) out[j] = row[j] - max - Math.log(sum);
    result.push(out);
  }
  return result;
};
