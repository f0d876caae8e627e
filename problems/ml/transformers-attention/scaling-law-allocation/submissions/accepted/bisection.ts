// accepted: bisection for the zero of the derivative by the logarithm of N
type Fit = { E: number; A: number; B: number; alpha: number; beta: number };
function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const { E, A, B, alpha, beta } = fit;
  const finish = (params: number, tokens: number) => ({ params, tokens, loss: E + A * params ** -alpha + B * tokens ** -beta });
  const budget = Math.log(flops / 6);
  let low = 0;
  let high = budget;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    const gainOfParams = alpha * A * Math.exp(-alpha * middle);
    const gainOfTokens = beta * B * Math.exp(-beta * (budget - middle));
    if (gainOfParams > gainOfTokens) low = middle;
    else high = middle;
  }
  return finish(Math.exp(low), Math.exp(budget - low));
}
