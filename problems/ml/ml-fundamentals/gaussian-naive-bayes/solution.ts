interface ClassModel {
  logPrior: number;
  means: number[];
  variances: number[];
}

/**
 * Log probabilities of each class by Bayes' rule, with features that are independent and normal within a class.
 * @param XTrain [n][d], not all rows equal
 * @param yTrain [n], labels 0 to K - 1, each present
 * @param XTest [m][d]
 * @param varSmoothing share of the largest variance of a column that is added to every variance
 * @returns [m][K]; the exponentials of a row add up to 1
 * @see scikit-learn user guide, section 1.9.1
 */
export function gaussianNaiveBayes(XTrain: number[][], yTrain: number[], XTest: number[][], varSmoothing: number): number[][] {
  const extra = varSmoothing * Math.max(...moments(XTrain).variances);
  const models = Array.from({ length: Math.max(...yTrain) + 1 }, (_, label): ClassModel => {
    const rows = XTrain.filter((_, i) => yTrain[i] === label);
    const { means, variances } = moments(rows);
    return { logPrior: Math.log(rows.length / XTrain.length), means, variances: variances.map((variance) => variance + extra) };
  });
  return XTest.map((row) => normalised(models.map((model) => logJoint(row, model))));
}

/** Mean and population variance of each column. */
function moments(rows: number[][]): { means: number[]; variances: number[] } {
  const means = (rows[0] as number[]).map((_, j) => mean(rows.map((row) => row[j] as number)));
  const variances = means.map((middle, j) => mean(rows.map((row) => ((row[j] as number) - middle) ** 2)));
  return { means, variances };
}

/** log P(class) + Σ log N(value; mean, variance): a sum, where the product of 300 densities would underflow. */
function logJoint(row: number[], { logPrior, means, variances }: ClassModel): number {
  return row.reduce((sum, value, j) => {
    const variance = variances[j] as number;
    return sum - Math.log(2 * Math.PI * variance) / 2 - (value - (means[j] as number)) ** 2 / (2 * variance);
  }, logPrior);
}

/** Less the logarithm of the sum of exponentials, with the maximum taken off first. */
function normalised(logs: number[]): number[] {
  const most = Math.max(...logs);
  const logSum = most + Math.log(logs.reduce((sum, value) => sum + Math.exp(value - most), 0));
  return logs.map((value) => value - logSum);
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
