// wrong-answer: inverted G (A and B swapped)
type Fit = { E: number; A: number; B: number; alpha: number; beta: number };
function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const { E, A, B, alpha, beta } = fit;
  const finish = (params: number, tokens: number) => ({ params, tokens, loss: E + A * params ** -alpha + B * tokens ** -beta });
  const product = flops / 6;
  const G = ((alpha * B) / (beta * A)) ** (1 / (alpha + beta));
  const params = G * product ** (beta / (alpha + beta));
  return finish(params, product / params);
}
