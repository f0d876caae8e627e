export interface Fold {
  train: number[];
  test: number[];
}

/**
 * Divides the rows 0 to n - 1 into k runs, each of which is the test part of one fold; all other rows train.
 * The first n mod k runs have one row more.
 * @see Hastie, Tibshirani, Friedman, The Elements of Statistical Learning (2nd ed.), section 7.10
 */
export function kFold(n: number, k: number): Fold[] {
  const folds: Fold[] = [];
  let start = 0;
  for (let fold = 0; fold < k; fold++) {
    const end = start + Math.floor(n / k) + (fold < n % k ? 1 : 0);
    folds.push({ train: [...range(0, start), ...range(end, n)], test: range(start, end) });
    start = end;
  }
  return folds;
}

/** Whole numbers from `low` (included) to `high` (excluded). */
function range(low: number, high: number): number[] {
  return Array.from({ length: high - low }, (_, i) => low + i);
}
