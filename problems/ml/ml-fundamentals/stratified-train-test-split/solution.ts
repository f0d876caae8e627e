export interface Split {
  train: number[];
  test: number[];
}

/**
 * Chooses test rows so that every class has its share of them, up to rounding by largest remainders.
 * @param labels [n]
 * @param testSize 1 to n - 1
 * @param order [n], the rows in the order in which they are taken
 * @returns both lists ascending
 * @see Hamilton's method of apportionment
 */
export function stratifiedSplit(labels: string[], testSize: number, order: number[]): Split {
  const open = quotas(labels, testSize);
  const chosen = new Set<number>();
  for (const row of order) {
    const label = labels[row] as string;
    const left = open.get(label) as number;
    if (left > 0) chosen.add(row);
    open.set(label, left - 1);
  }
  const rows = [...labels.keys()];
  return { train: rows.filter((row) => !chosen.has(row)), test: rows.filter((row) => chosen.has(row)) };
}

/** How many test rows each class gets; they add up to `testSize`. */
export function quotas(labels: string[], testSize: number): Map<string, number> {
  const n = labels.length;
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);

  const shares = [...counts].map(([label, count]) => ({
    label,
    quota: Math.floor((count * testSize) / n),
    remainder: (count * testSize) % n, // an integer, so that ties are exact
  }));
  shares.sort((a, b) => b.remainder - a.remainder || (a.label < b.label ? -1 : 1));

  const missing = testSize - shares.reduce((sum, { quota }) => sum + quota, 0);
  return new Map(shares.map(({ label, quota }, place) => [label, place < missing ? quota + 1 : quota]));
}
