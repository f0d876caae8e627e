// accepted: a column of ones carries the intercept; the row's loss is softplus of the signed margin
const fitLogisticRegression = (X: number[][], y: number[], learningRate: number, steps: number, l2: number) => {
  const rows = X.map((row) => [...row, 1]);
  const d = rows[0].length - 1;
  const theta = new Float64Array(d + 1);
  const losses: number[] = [];
  const softplus = (z: number) => (z > 0 ? z + Math.log1p(Math.exp(-z)) : Math.log1p(Math.exp(z)));
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(d + 1);
    let loss = 0;
    rows.forEach((row, i) => {
      let z = 0;
      for (let j = 0; j <= d; j++) z += row[j] * theta[j];
      const sign = y[i] === 1 ? -1 : 1;
      loss += softplus(sign * z);
      const error = 1 / (1 + Math.exp(-z)) - y[i];
      for (let j = 0; j <= d; j++) gradient[j] += error * row[j];
    });
    loss /= rows.length;
    for (let j = 0; j < d; j++) loss += 0.5 * l2 * theta[j] ** 2;
    losses.push(loss);
    for (let j = 0; j <= d; j++) theta[j] -= learningRate * (gradient[j] / rows.length + (j < d ? l2 * theta[j] : 0));
  }
  return { weights: [...theta.slice(0, d)], intercept: theta[d], losses };
};
