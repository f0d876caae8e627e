interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  rounds: number;
  learningRate: number;
}

interface Split {
  gain: number;
  steps: number[];
  testSteps: number[];
}

const NEAR = 1e-8;

/** Whether in every round all splits whose gains come near the best would move all predictions alike. */
export function hasClearRounds({ XTrain, yTrain, XTest, rounds, learningRate }: Task): boolean {
  const mean = yTrain.reduce((sum, value) => sum + value, 0) / yTrain.length;
  let residuals = yTrain.map((value) => value - mean);
  const largest = Math.max(1, ...residuals.map(Math.abs));
  const orders = (XTrain[0] ?? []).map((_, j) => [...XTrain.keys()].sort((a, b) => at(XTrain, a, j) - at(XTrain, b, j)));
  for (let round = 0; round < rounds; round++) {
    const places = orders.flatMap((order, feature) => gainsOf(XTrain, residuals, feature, order));
    const best = places.reduce((most, { gain }) => Math.max(most, gain), 0);
    // Steps below this move nothing that the checker could see.
    if (best <= (1e-12 * largest) ** 2) return true;
    const near = places.filter(({ gain }) => gain >= best * (1 - NEAR)).slice(0, 8);
    const splits = near.map(({ feature, threshold, left, right, gain }): Split => {
      const step = (row: number[]) => ((row[feature] ?? 0) <= threshold ? left : right);
      return { gain, steps: XTrain.map(step), testSteps: XTest.map(step) };
    });
    const [first, ...others] = splits;
    if (!first) return true;
    const same = (a: number[], b: number[]) => a.every((value, i) => Math.abs(value - (b[i] ?? 0)) <= 1e-12 * largest);
    if (!others.every((other) => same(first.steps, other.steps) && same(first.testSteps, other.testSteps))) return false;
    residuals = residuals.map((residual, i) => residual - learningRate * (first.steps[i] ?? 0));
  }
  return true;
}

function gainsOf(X: number[][], residuals: number[], feature: number, order: number[]) {
  const total = residuals.reduce((sum, residual) => sum + residual, 0);
  let leftSum = 0;
  return order.slice(1).flatMap((next, i) => {
    const row = order[i] ?? 0;
    leftSum += residuals[row] ?? 0;
    const [value, after] = [at(X, row, feature), at(X, next, feature)];
    if (value === after) return [];
    const [left, right] = [leftSum / (i + 1), (total - leftSum) / (order.length - i - 1)];
    const gain = leftSum * left + (total - leftSum) * right - (total * total) / order.length;
    return [{ feature, threshold: (value + after) / 2, left, right, gain }];
  });
}

function at(X: number[][], row: number, feature: number): number {
  return X[row]?.[feature] ?? 0;
}
