// wrong-answer: constraint taken as N·D=C without the factor 6
type Fit = { E: number; A: number; B: number; alpha: number; beta: number };
function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const { E, A, B, alpha, beta } = fit;
  const finish = (params: number, tokens: number) => ({ params, tokens, loss: E + A * params ** -alpha + B * tokens ** -beta });
  const product = flops;
  const G = ((alpha * A) / (beta * B)) ** (1 / (alpha + beta));
  const params = G * product ** (beta / (alpha + beta));
  return finish(params, product / params);
}
