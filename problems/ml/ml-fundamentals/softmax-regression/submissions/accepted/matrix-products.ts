// accepted: matrix products, with a column of ones for the biases
const matmul = (A: number[][], B: number[][]) => A.map((row) => B[0].map((_, c) => row.reduce((sum, value, k) => sum + value * B[k][c], 0)));
const transpose = (A: number[][]) => A[0].map((_, j) => A.map((row) => row[j]));

const fitSoftmaxRegression = (X: number[][], y: number[], numClasses: number, learningRate: number, steps: number) => {
  const ones = X.map((row) => [...row, 1]);
  const flipped = transpose(ones);
  let theta = flipped.map(() => Array.from({ length: numClasses }, () => 0));
  const losses: number[] = [];
  while (losses.length < steps) {
    const Z = matmul(ones, theta).map((row) => {
      const max = Math.max(...row);
      return row.map((value) => value - max);
    });
    const logSums = Z.map((row) => Math.log(row.map(Math.exp).reduce((a, b) => a + b)));
    losses.push(Z.reduce((sum, row, i) => sum + logSums[i] - row[y[i]], 0) / X.length);
    const errors = Z.map((row, i) => row.map((value, c) => Math.exp(value - logSums[i]) - Number(c === y[i])));
    const gradient = matmul(flipped, errors);
    theta = theta.map((row, j) => row.map((value, c) => value - (learningRate * gradient[j][c]) / X.length));
  }
  return { W: theta.slice(0, -1), b: theta[theta.length - 1], losses };
};
