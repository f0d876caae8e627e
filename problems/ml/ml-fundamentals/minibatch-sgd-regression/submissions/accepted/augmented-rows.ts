// accepted: a column of ones carries the intercept, and batches are cut with splice
const minibatchSGD = (X: number[][], y: number[], learningRate: number, batchSize: number, order: number[][]) => {
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, i) => sum + value * b[i], 0);
  const rows = X.map((row) => [1, ...row]);
  let theta = rows[0].map(() => 0);
  order.forEach((epoch) => {
    const left = [...epoch];
    while (left.length > 0) {
      const batch = left.splice(0, batchSize);
      const errors = batch.map((i) => dot(rows[i], theta) - y[i]);
      const gradient = theta.map((_, j) => batch.reduce((sum, i, k) => sum + errors[k] * rows[i][j], 0) * (2 / batch.length));
      theta = theta.map((value, j) => value - learningRate * gradient[j]);
    }
  });
  const [intercept, ...weights] = theta;
  return { weights, intercept };
};
