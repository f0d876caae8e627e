// accepted: accelerated proximal gradient (FISTA) with restarts on the Gram matrix
const fitLasso = (X: number[][], y: number[], alpha: number) => {
  const n = X.length;
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / n;
  const dot = (a: number[], b: number[]) => {
    let sum = 0;
    for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
    return sum;
  };
  const means = X[0].map((_, j) => mean(X.map((row) => row[j])));
  const yMean = mean(y);
  const Z = means.map((m, j) => X.map((row) => row[j] - m));
  const gram = Z.map((a) => Z.map((b) => dot(a, b) / n));
  const moments = Z.map((a) => dot(a, y.map((value) => value - yMean)) / n);
  // The largest eigenvalue, a little generously, by power iteration.
  let direction = means.map((_, j) => 1 + (j % 3));
  let curvature = 0;
  for (let i = 0; i < 100; i++) {
    const image = gram.map((line) => dot(line, direction));
    curvature = Math.sqrt(dot(image, image) / dot(direction, direction)) || 0;
    if (curvature === 0) break;
    direction = image.map((value) => value / curvature);
  }
  const step = curvature > 0 ? 1 / (1.2 * curvature) : 1;
  let w = means.map(() => 0);
  let look = [...w];
  let t = 1;
  for (let iteration = 0; iteration < 20000; iteration++) {
    const next = look.map((value, j) => {
      const moved = value - step * (dot(gram[j], look) - moments[j]);
      return Math.sign(moved) * Math.max(Math.abs(moved) - step * alpha, 0);
    });
    // Momentum that points uphill is thrown away.
    if (next.reduce((sum, value, j) => sum + (look[j] - value) * (value - w[j]), 0) > 0) t = 1;
    const following = (1 + Math.sqrt(1 + 4 * t * t)) / 2;
    const change = Math.max(...next.map((value, j) => Math.max(Math.abs(value - w[j]), Math.abs(value - look[j]))));
    look = next.map((value, j) => value + ((t - 1) / following) * (value - w[j]));
    w = next;
    t = following;
    if (change < 1e-12) break;
  }
  return { weights: w, intercept: yMean - dot(w, means) };
};
