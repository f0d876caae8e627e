// wrong-answer: bias gradient taken after the weights have moved
function fitSoftmaxRegression(
  X: number[][],
  y: number[],
  numClasses: number,
  learningRate: number,
  steps: number,
): { W: number[][]; b: number[]; losses: number[] } {
  const n = X.length;
  const d = X[0].length;
  const W: number[][] = X[0].map(() => new Array(numClasses).fill(0));
  const b: number[] = new Array(numClasses).fill(0);
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const gradW: number[][] = W.map((row) => row.map(() => 0));
    const gradB: number[] = b.map(() => 0);
    let loss = 0;
    for (let i = 0; i < n; i++) {
      const z = b.map((bias, c) => {
        let sum = bias;
        for (let j = 0; j < d; j++) sum += X[i][j] * W[j][c];
        return sum;
      });
      const max = Math.max(...z);
      const exps = z.map((value) => Math.exp(value - max));
      const total = exps.reduce((a, e) => a + e, 0);
      loss += Math.log(total) + max - z[y[i]];
      for (let c = 0; c < numClasses; c++) {
        const error = exps[c] / total - (c === y[i] ? 1 : 0);
        gradB[c] += error / n;
        for (let j = 0; j < d; j++) gradW[j][c] += (error * X[i][j]) / n;
      }
    }
    losses.push(loss / n);
    for (let c = 0; c < numClasses; c++) {
      for (let j = 0; j < d; j++) W[j][c] -= learningRate * gradW[j][c];
    }
    gradB.fill(0);
    for (let i = 0; i < n; i++) {
      const z = b.map((bias, c) => X[i].reduce((sum, value, j) => sum + value * W[j][c], bias));
      const max = Math.max(...z);
      const exps = z.map((value) => Math.exp(value - max));
      const total = exps.reduce((a, e) => a + e, 0);
      for (let c = 0; c < numClasses; c++) gradB[c] += (exps[c] / total - (c === y[i] ? 1 : 0)) / n;
    }
    for (let c = 0; c < numClasses; c++) b[c] -= learningRate * gradB[c];
  }
  return { W, b, losses };
}
