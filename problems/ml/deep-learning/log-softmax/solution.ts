/**
 * The logarithm of softmax along each row, without computing softmax: logit - max - ln(sum of exp(logit - max)).
 * The largest exponent is 0, so exp cannot overflow, and the sum is at least 1, so the logarithm is finite.
 * @param logits [rows][classes], finite, rectangular; left unchanged
 * @returns [rows][classes]; none above 0, and exp of a row sums to 1
 * @see Blanchard, Higham, Higham 2021, Accurately computing the log-sum-exp and softmax functions
 */
export function logSoftmax(logits: number[][]): number[][] {
  return logits.map((row) => {
    const max = Math.max(...row);
    const logSum = Math.log(row.reduce((sum, logit) => sum + Math.exp(logit - max), 0));
    return row.map((logit) => logit - max - logSum);
  });
}
