/**
 * A linear SVM without bias, by stochastic subgradient steps on (lambda / 2) |w|² + hinge of one row at a time.
 * @param X [n][d]
 * @param y [n], each -1 or 1
 * @param lambda strength of the penalty, above 0
 * @param order the row of each step
 * @returns the weights [d] after the last step
 * @see Shalev-Shwartz, Singer, Srebro 2007, Pegasos, figure 1
 */
export function pegasos(X: number[][], y: number[], lambda: number, order: number[]): number[] {
  let weights = (X[0] as number[]).map(() => 0);
  for (const [t, i] of order.entries()) {
    const row = X[i] as number[];
    const label = y[i] as number;
    const rate = 1 / (lambda * (t + 1));
    const margin = label * dot(weights, row);
    // A row that falls short of the margin pulls; the penalty shrinks the weights in any case.
    const pull = margin < 1 ? rate * label : 0;
    weights = weights.map((weight, j) => (1 - rate * lambda) * weight + pull * (row[j] as number));
  }
  return weights;
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}
