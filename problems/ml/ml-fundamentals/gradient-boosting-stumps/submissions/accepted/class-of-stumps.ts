// accepted: a class for the stump, squared errors by sums and sums of squares, columns sorted once
class Stump {
  constructor(
    readonly feature: number,
    readonly threshold: number,
    readonly low: number,
    readonly high: number,
  ) {}
  predict(row: number[]): number {
    return row[this.feature] > this.threshold ? this.high : this.low;
  }
}

function boostStumps(XTrain: number[][], yTrain: number[], XTest: number[][], rounds: number, learningRate: number): number[] {
  const n = yTrain.length;
  const mean = yTrain.reduce((sum, value) => sum + value, 0) / n;
  const sorted = XTrain[0].map((_, j) => XTrain.map((row, i) => ({ x: row[j], i })).sort((a, b) => a.x - b.x));
  const residual = yTrain.map((value) => value - mean);
  const stumps: Stump[] = [];
  while (stumps.length < rounds) {
    let sum = 0;
    let squares = 0;
    for (const value of residual) {
      sum += value;
      squares += value * value;
    }
    let least = squares - (sum * sum) / n;
    const tolerance = 1e-9 * squares;
    let stump = new Stump(0, Infinity, sum / n, 0);
    sorted.forEach((column, j) => {
      let leftSum = 0;
      column.forEach(({ x, i }, k) => {
        leftSum += residual[i];
        if (k === n - 1 || column[k + 1].x === x) return;
        const rightSum = sum - leftSum;
        const error = squares - leftSum ** 2 / (k + 1) - rightSum ** 2 / (n - k - 1);
        if (error < least - Math.min(tolerance, 1e-9 * (squares - error))) {
          least = error;
          stump = new Stump(j, (x + column[k + 1].x) / 2, leftSum / (k + 1), rightSum / (n - k - 1));
        }
      });
    });
    stumps.push(stump);
    XTrain.forEach((row, i) => (residual[i] -= learningRate * stump.predict(row)));
  }
  return XTest.map((row) => mean + stumps.reduce((sum, stump) => sum + learningRate * stump.predict(row), 0));
}
