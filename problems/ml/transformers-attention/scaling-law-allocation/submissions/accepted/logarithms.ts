// accepted: the closed form in logarithms, tokens by their own formula
type Fit = { E: number; A: number; B: number; alpha: number; beta: number };
function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const { E, A, B, alpha, beta } = fit;
  const finish = (params: number, tokens: number) => ({ params, tokens, loss: E + A * params ** -alpha + B * tokens ** -beta });
  const logRatio = Math.log(alpha) + Math.log(A) - Math.log(beta) - Math.log(B);
  const budget = Math.log(flops) - Math.log(6);
  const logParams = (logRatio + beta * budget) / (alpha + beta);
  const logTokens = (alpha * budget - logRatio) / (alpha + beta);
  return finish(Math.exp(logParams), Math.exp(logTokens));
}
