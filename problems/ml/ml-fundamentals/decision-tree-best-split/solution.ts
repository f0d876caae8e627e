export interface Split {
  feature: number;
  threshold: number;
  gain: number;
}

/**
 * The split of a node by one threshold on one column that lowers the Gini impurity most.
 * Each column is sorted once; the label counts to the left of every threshold are then kept up to date, one row at a time.
 * @param X [n][d]
 * @param y [n], labels 0 to 9
 * @returns null when all labels are equal or every column is constant
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 9.2.3
 */
export function bestSplit(X: number[][], y: number[]): Split | null {
  const counts = new Array<number>(10).fill(0);
  for (const label of y) counts[label] = (counts[label] as number) + 1;
  if (counts.includes(y.length)) return null;

  let best: Split | null = null;
  for (const feature of (X[0] as number[]).keys()) {
    for (const { threshold, childImpurity } of splitsOf(X, y, feature, counts)) {
      const gain = gini(counts, y.length) - childImpurity;
      if (best === null || gain > best.gain) best = { feature, threshold, gain };
    }
  }
  return best;
}

/** Every threshold of a column with the mean impurity of its two children, weighted by their sizes. */
export function* splitsOf(X: number[][], y: number[], feature: number, counts: number[]) {
  const n = X.length;
  const column = X.map((row) => row[feature] as number);
  const order = [...column.keys()].sort((a, b) => (column[a] as number) - (column[b] as number));
  const left = counts.map(() => 0);
  const right = [...counts];

  for (const [place, i] of order.slice(0, -1).entries()) {
    const label = y[i] as number;
    left[label] = (left[label] as number) + 1;
    right[label] = (right[label] as number) - 1;

    const value = column[i] as number;
    const next = column[order[place + 1] as number] as number;
    if (value === next) continue; // equal values cannot be told apart by a threshold
    const size = place + 1;
    const childImpurity = (size * gini(left, size) + (n - size) * gini(right, n - size)) / n;
    yield { threshold: (value + next) / 2, childImpurity };
  }
}

/** The chance that two draws with replacement from a node have different labels. */
export function gini(counts: number[], size: number): number {
  return 1 - counts.reduce((sum, count) => sum + (count / size) ** 2, 0);
}
