// accepted: copies both matrices and gives every rating two new rows
const factorizeRatings = (
  ratings: [number, number, number][],
  P: number[][],
  Q: number[][],
  learningRate: number,
  regularization: number,
  epochs: number,
) => {
  const p = structuredClone(P);
  const q = structuredClone(Q);
  const predict = (u: number, i: number) => p[u].reduce((sum, x, f) => sum + x * q[i][f], 0);
  let left = epochs;
  while (left-- > 0) {
    ratings.forEach(([u, i, r]) => {
      const e = r - predict(u, i);
      const pu = p[u];
      const qi = q[i];
      p[u] = pu.map((x, f) => (1 - learningRate * regularization) * x + learningRate * e * qi[f]);
      q[i] = qi.map((x, f) => (1 - learningRate * regularization) * x + learningRate * e * pu[f]);
    });
  }
  const meanSquare = ratings.reduce((sum, [u, i, r]) => sum + (r - predict(u, i)) ** 2 / ratings.length, 0);
  return { P: p, Q: q, rmse: meanSquare ** 0.5 };
};
