// wrong-answer: rule of thumb D=20N
type Fit = { E: number; A: number; B: number; alpha: number; beta: number };
function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const { E, A, B, alpha, beta } = fit;
  const finish = (params: number, tokens: number) => ({ params, tokens, loss: E + A * params ** -alpha + B * tokens ** -beta });
  const params = Math.sqrt(flops / 6 / 20);
  return finish(params, 20 * params);
}
