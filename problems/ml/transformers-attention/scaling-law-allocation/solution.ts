export interface Fit {
  E: number;
  A: number;
  B: number;
  alpha: number;
  beta: number;
}

/**
 * Parameters N and tokens D of least loss under 6 N D = flops, by the closed form.
 * @see Hoffmann et al. 2022, Training Compute-Optimal Large Language Models, equations 2 to 4
 */
export function computeOptimal(flops: number, fit: Fit): { params: number; tokens: number; loss: number } {
  const product = flops / 6;
  const sum = fit.alpha + fit.beta;
  const balance = ((fit.alpha * fit.A) / (fit.beta * fit.B)) ** (1 / sum);
  const params = balance * product ** (fit.beta / sum);
  const tokens = product / params;
  return { params, tokens, loss: lossOf(params, tokens, fit) };
}

export function lossOf(params: number, tokens: number, { E, A, B, alpha, beta }: Fit): number {
  return E + A / params ** alpha + B / tokens ** beta;
}
