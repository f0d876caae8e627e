export interface Components {
  mean: number[];
  /** [k][d], each of length 1 */
  components: number[][];
  /** The variance along each component, n - 1 in the denominator. */
  explainedVariance: number[];
}

const ITERATIONS = 1000;

/**
 * The leading eigenvectors of the covariance matrix by power iteration; what is found is taken out of the matrix.
 * @param X [n][d]
 * @param k how many components
 * @returns components by falling variance; the entry of largest absolute value is positive
 * @see Golub and Van Loan, Matrix Computations, section 8.2
 */
export function pca(X: number[][], k: number): Components {
  const columns = (X[0] as number[]).map((_, j) => X.map((row) => row[j] as number));
  const mean = columns.map((column) => column.reduce((sum, value) => sum + value, 0) / X.length);
  const centred = columns.map((column, j) => column.map((value) => value - (mean[j] as number)));
  let matrix = centred.map((a) => centred.map((b) => dot(a, b) / (X.length - 1)));
  const components: number[][] = [];
  const explainedVariance: number[] = [];
  while (components.length < k) {
    const component = withPositivePeak(leadingEigenvector(matrix));
    const variance = dot(component, multiply(matrix, component));
    components.push(component);
    explainedVariance.push(variance);
    matrix = matrix.map((row, i) => row.map((value, j) => value - variance * (component[i] as number) * (component[j] as number)));
  }
  return { mean, components, explainedVariance };
}

/** Each product shrinks the other eigenvectors beside the first, by at least 1.1 here: a thousand leave nothing of them. */
function leadingEigenvector(matrix: number[][]): number[] {
  // Cosines of whole numbers have no simple relation, so no eigenvector of given data is orthogonal to the start.
  let vector = matrix.map((_, j) => Math.cos(j));
  for (let i = 0; i < ITERATIONS; i++) vector = unit(multiply(matrix, vector));
  return vector;
}

function withPositivePeak(vector: number[]): number[] {
  const peak = vector.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most));
  return vector.map((value) => value * Math.sign(peak));
}

function multiply(matrix: number[][], vector: number[]): number[] {
  return matrix.map((row) => dot(row, vector));
}

function unit(vector: number[]): number[] {
  const length = Math.sqrt(dot(vector, vector));
  return vector.map((value) => value / length);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
