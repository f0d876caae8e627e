export interface Perceptron {
  weights: number[];
  bias: number;
  /** Updates in each epoch. */
  mistakes: number[];
}

/**
 * Rosenblatt's perceptron: rows in the given order, an update at once for each that is not on the right side.
 * @param X [n][d], whole numbers
 * @param y [n], each -1 or 1
 * @param epochs passes over the rows
 * @see Shalev-Shwartz and Ben-David, Understanding Machine Learning, section 9.1.2
 */
export function trainPerceptron(X: number[][], y: number[], epochs: number): Perceptron {
  let weights = (X[0] as number[]).map(() => 0);
  let bias = 0;
  const mistakes: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    let updates = 0;
    for (const [i, row] of X.entries()) {
      const label = y[i] as number;
      const score = row.reduce((sum, value, j) => sum + value * (weights[j] as number), bias);
      if (label * score > 0) continue;
      weights = weights.map((weight, j) => weight + label * (row[j] as number));
      bias += label;
      updates += 1;
    }
    mistakes.push(updates);
  }
  return { weights, bias, mistakes };
}
