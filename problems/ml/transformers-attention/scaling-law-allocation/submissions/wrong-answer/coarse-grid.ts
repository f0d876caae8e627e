// wrong-answer: coarse grid search that misses the tolerance
type Fit = { E: number; A: number; B: number; alpha: number; beta: number };
function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const { E, A, B, alpha, beta } = fit;
  const finish = (params: number, tokens: number) => ({ params, tokens, loss: E + A * params ** -alpha + B * tokens ** -beta });
  let best = finish(1, flops / 6);
  const steps = 10000;
  for (let i = 1; i <= steps; i++) {
    const params = (flops / 6) ** (i / steps);
    const candidate = finish(params, flops / 6 / params);
    if (candidate.loss < best.loss) best = candidate;
  }
  return best;
}
