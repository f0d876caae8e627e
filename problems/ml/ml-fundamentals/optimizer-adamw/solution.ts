/**
 * Adam with weight decay apart from the gradient: the parameters shrink first, and Adam never hears of it.
 * @param params [p], the start; left unchanged
 * @param gradients [steps][p], without the weight decay
 * @param learningRates [steps]
 * @param beta1 decay of the mean gradient, from 0 (included) to 1 (excluded)
 * @param beta2 decay of the mean squared gradient, likewise
 * @param epsilon added to the root of the mean square
 * @param weightDecay times the step's rate, the share of the parameters that each step takes away
 * @returns the parameters after every step, [steps][p]
 * @see Loshchilov and Hutter 2019, Decoupled weight decay regularization, algorithm 2
 */
export function adamW(
  params: number[],
  gradients: number[][],
  learningRates: number[],
  beta1: number,
  beta2: number,
  epsilon: number,
  weightDecay: number,
): number[][] {
  let current = params;
  let means = params.map(() => 0);
  let squares = params.map(() => 0);
  return gradients.map((gradient, t) => {
    const rate = learningRates[t] as number;
    means = means.map((mean, j) => beta1 * mean + (1 - beta1) * (gradient[j] as number));
    squares = squares.map((square, j) => beta2 * square + (1 - beta2) * (gradient[j] as number) ** 2);
    // Both averages start at 0; these are the weights that real gradients have in them so far.
    const meanWeight = 1 - beta1 ** (t + 1);
    const squareWeight = 1 - beta2 ** (t + 1);
    current = current.map((value, j) => {
      const mean = (means[j] as number) / meanWeight;
      const square = (squares[j] as number) / squareWeight;
      return (1 - rate * weightDecay) * value - (rate * mean) / (Math.sqrt(square) + epsilon);
    });
    return current;
  });
}
