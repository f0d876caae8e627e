export interface Stump {
  feature: number;
  threshold: number;
  /** Predicted where the feature is at most the threshold. */
  left: number;
  right: number;
}

interface Split extends Stump {
  /** By how much the two means lower the squared error of a single one. */
  gain: number;
}

const TIE = 1e-9;

/**
 * Gradient boosting for squared error: each stump is fitted to what the model so far leaves over.
 * @param XTrain [n][d]
 * @param yTrain [n]
 * @param XTest [m][d]
 * @param learningRate shrinks every stump, in training and in prediction
 * @returns [m]
 * @see Friedman 2001, Greedy function approximation: a gradient boosting machine, algorithm 2
 */
export function boostStumps(XTrain: number[][], yTrain: number[], XTest: number[][], rounds: number, learningRate: number): number[] {
  const { start, stumps } = fitStumps(XTrain, yTrain, rounds, learningRate);
  return XTest.map((row) => stumps.reduce((sum, stump) => sum + learningRate * outputOf(stump, row), start));
}

export function fitStumps(X: number[][], y: number[], rounds: number, learningRate: number): { start: number; stumps: Stump[] } {
  const start = y.reduce((sum, value) => sum + value, 0) / y.length;
  const orders = sortedOrders(X);
  const stumps: Stump[] = [];
  let residuals = y.map((value) => value - start);
  for (let round = 0; round < rounds; round++) {
    const stump = bestSplit(X, residuals, orders);
    if (!stump) break; // every column is constant, and the mean of the residuals is 0 already
    stumps.push(stump);
    residuals = residuals.map((residual, i) => residual - learningRate * outputOf(stump, X[i] as number[]));
  }
  return { start, stumps };
}

export function outputOf({ feature, threshold, left, right }: Stump, row: number[]): number {
  return (row[feature] as number) <= threshold ? left : right;
}

/** The rows in ascending order of each column; the columns never change, so one sort serves all rounds. */
function sortedOrders(X: number[][]): number[][] {
  return (X[0] as number[]).map((_, j) => [...X.keys()].sort((a, b) => valueAt(X, a, j) - valueAt(X, b, j)));
}

/** The first split, by column and threshold, that ties with the best. */
function bestSplit(X: number[][], residuals: number[], orders: number[][]): Split | undefined {
  const splits = orders.flatMap((order, feature) => splitsOf(X, residuals, feature, order));
  const best = splits.reduce((best, { gain }) => Math.max(best, gain), 0);
  return splits.find(({ gain }) => gain >= best * (1 - TIE));
}

/**
 * All splits of one column by ascending threshold; the sum to the left grows from row to row.
 * The residuals of all rows add up to 0 in every round, so the sum to the right is minus the one to the left.
 */
function splitsOf(X: number[][], residuals: number[], feature: number, order: number[]): Split[] {
  const splits: Split[] = [];
  let leftSum = 0;
  for (let size = 1; size < order.length; size++) {
    const row = order[size - 1] as number;
    leftSum += residuals[row] as number;
    const value = valueAt(X, row, feature);
    const next = valueAt(X, order[size] as number, feature);
    if (value === next) continue; // equal values cannot be told apart by a threshold
    const left = leftSum / size;
    const right = -leftSum / (order.length - size);
    splits.push({ feature, threshold: (value + next) / 2, left, right, gain: leftSum * (left - right) });
  }
  return splits;
}

function valueAt(X: number[][], row: number, feature: number): number {
  return X[row]?.[feature] as number;
}
