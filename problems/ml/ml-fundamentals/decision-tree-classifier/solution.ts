export type Tree = { size: number; label: number } | { size: number; feature: number; threshold: number; left: Tree; right: Tree };

interface Row {
  values: number[];
  label: number;
}

interface Split {
  feature: number;
  threshold: number;
  /** Mean Gini impurity of the two children, weighted by their sizes: the less, the larger the gain. */
  impurity: number;
}

const TIE = 1e-12;

/**
 * Grows a CART tree with Gini impurity on the training rows and sends each test row down to its leaf.
 * @param XTrain [n][d]
 * @param yTrain [n], labels 0 to 9
 * @param XTest [m][d]
 * @param maxDepth splits on the way to a leaf, at most; 0 makes the root a leaf
 * @param minSamplesSplit smaller nodes are leaves
 * @returns [m]
 * @see Breiman, Friedman, Olshen, Stone 1984, Classification and Regression Trees
 */
export function decisionTreePredict(
  XTrain: number[][],
  yTrain: number[],
  XTest: number[][],
  maxDepth: number,
  minSamplesSplit: number,
): number[] {
  const tree = growTree(XTrain, yTrain, maxDepth, minSamplesSplit);
  return XTest.map((values) => leafLabel(tree, values));
}

export function growTree(X: number[][], y: number[], maxDepth: number, minSamplesSplit: number): Tree {
  const rows = X.map((values, i) => ({ values, label: y[i] as number }));
  return grow(rows, maxDepth, minSamplesSplit);
}

function leafLabel(tree: Tree, values: number[]): number {
  if ('label' in tree) return tree.label;
  const goesLeft = (values[tree.feature] as number) <= tree.threshold;
  return leafLabel(goesLeft ? tree.left : tree.right, values);
}

function grow(rows: Row[], levelsLeft: number, minSamplesSplit: number): Tree {
  const size = rows.length;
  const counts = countLabels(rows);
  // The first of the largest counts belongs to the smallest label.
  const label = counts.indexOf(Math.max(...counts));
  if (counts[label] === size || levelsLeft === 0 || size < minSamplesSplit) return { size, label };
  const split = bestSplit(rows, counts);
  if (!split) return { size, label };

  const { feature, threshold } = split;
  const goesLeft = ({ values }: Row) => (values[feature] as number) <= threshold;
  return {
    size,
    feature,
    threshold,
    left: grow(rows.filter(goesLeft), levelsLeft - 1, minSamplesSplit),
    right: grow(
      rows.filter((row) => !goesLeft(row)),
      levelsLeft - 1,
      minSamplesSplit,
    ),
  };
}

function countLabels(rows: Row[]): number[] {
  const counts = new Array<number>(10).fill(0);
  for (const { label } of rows) counts[label] = (counts[label] as number) + 1;
  return counts;
}

/** The first split, by column and threshold, that ties with the best; none when every column is constant. */
function bestSplit(rows: Row[], counts: number[]): Split | undefined {
  const columns = [...(rows[0] as Row).values.keys()];
  const splits = columns.flatMap((feature) => splitsOf(rows, feature, counts));
  const least = splits.reduce((least, { impurity }) => Math.min(least, impurity), Number.POSITIVE_INFINITY);
  return splits.find(({ impurity }) => impurity <= least + TIE);
}

/** All splits of one column by ascending threshold, from counts that follow the threshold from row to row. */
function splitsOf(rows: Row[], feature: number, counts: number[]): Split[] {
  const valueAt = ({ values }: Row) => values[feature] as number;
  const sorted = [...rows].sort((a, b) => valueAt(a) - valueAt(b));
  const left = counts.map(() => 0);
  const right = [...counts];
  const splits: Split[] = [];
  for (const [i, next] of sorted.slice(1).entries()) {
    const row = sorted[i] as Row;
    left[row.label] = (left[row.label] as number) + 1;
    right[row.label] = (right[row.label] as number) - 1;
    if (valueAt(row) === valueAt(next)) continue; // equal values cannot be told apart by a threshold
    const size = i + 1;
    const rest = rows.length - size;
    const impurity = (size * gini(left, size) + rest * gini(right, rest)) / rows.length;
    splits.push({ feature, threshold: (valueAt(row) + valueAt(next)) / 2, impurity });
  }
  return splits;
}

function gini(counts: number[], size: number): number {
  return 1 - counts.reduce((sum, count) => sum + (count / size) ** 2, 0);
}
