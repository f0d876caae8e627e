export interface Mixture {
  weights: number[];
  means: number[][];
  variances: number[][];
}

/**
 * Expectation–maximisation for a mixture of k Gaussians with diagonal covariances. Densities stay logarithms until they
 * are compared with the sum over the components, so that far points do not underflow.
 * @param X [n][d]
 * @param weights [k], above 0, adding up to 1
 * @param means [k][d]
 * @param variances [k][d], above 0
 * @param regularization added to every new variance
 * @returns the mixture after all steps, and of each step the mean log density before it
 * @see Bishop, Pattern Recognition and Machine Learning, section 9.2.2
 */
export function gaussianMixtureEM(
  X: number[][],
  weights: number[],
  means: number[][],
  variances: number[][],
  steps: number,
  regularization: number,
): Mixture & { logLikelihoods: number[] } {
  let mixture: Mixture = { weights, means, variances };
  const logLikelihoods: number[] = [];
  for (let step = 0; step < steps; step++) {
    const logTerms = X.map((point) => logTermsOf(point, mixture));
    const logDensities = logTerms.map(logSumExp);
    logLikelihoods.push(sum(logDensities) / X.length);
    const responsibilities = logTerms.map((terms, i) => terms.map((term) => Math.exp(term - (logDensities[i] as number))));
    mixture = maximise(X, responsibilities, regularization);
  }
  return { ...mixture, logLikelihoods };
}

/** For each component, the logarithm of its weight times its density at the point. */
function logTermsOf(point: number[], { weights, means, variances }: Mixture): number[] {
  return weights.map((weight, c) => Math.log(weight) + logNormal(point, means[c] as number[], variances[c] as number[]));
}

function logNormal(point: number[], mean: number[], variance: number[]): number {
  const terms = point.map((value, j) => {
    const spread = variance[j] as number;
    return Math.log(2 * Math.PI * spread) + (value - (mean[j] as number)) ** 2 / spread;
  });
  return -sum(terms) / 2;
}

function logSumExp(values: number[]): number {
  const largest = Math.max(...values);
  return largest + Math.log(sum(values.map((value) => Math.exp(value - largest))));
}

/** The mixture that fits best if each point belongs to each component to the given degree. */
function maximise(X: number[][], responsibilities: number[][], regularization: number): Mixture {
  const mixture: Mixture = { weights: [], means: [], variances: [] };
  for (const c of (responsibilities[0] as number[]).keys()) {
    const shares = responsibilities.map((row) => row[c] as number);
    const mean = weightedMean(X, shares);
    const squares = X.map((point) => point.map((value, j) => (value - (mean[j] as number)) ** 2));
    mixture.weights.push(sum(shares) / X.length);
    mixture.means.push(mean);
    mixture.variances.push(weightedMean(squares, shares).map((variance) => variance + regularization));
  }
  return mixture;
}

function weightedMean(rows: number[][], shares: number[]): number[] {
  const total = sum(shares);
  return (rows[0] as number[]).map((_, j) => sum(rows.map((row, i) => (shares[i] as number) * (row[j] as number))) / total);
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
