/**
 * Adam: each parameter moves by its mean gradient over the root of its mean squared gradient.
 * @param params [p], the start; left unchanged
 * @param gradients [steps][p]
 * @param beta1 decay of the mean gradient, from 0 (included) to 1 (excluded)
 * @param beta2 decay of the mean squared gradient, likewise
 * @param epsilon added to the root, so that no gradient at all makes no step at all
 * @returns the parameters after every step, [steps][p]
 * @see Kingma and Ba 2015, Adam, algorithm 1
 */
export function adam(
  params: number[],
  gradients: number[][],
  learningRate: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): number[][] {
  let current = params;
  let means = params.map(() => 0);
  let squares = params.map(() => 0);
  return gradients.map((gradient, t) => {
    means = means.map((mean, j) => beta1 * mean + (1 - beta1) * (gradient[j] as number));
    squares = squares.map((square, j) => beta2 * square + (1 - beta2) * (gradient[j] as number) ** 2);
    // Both averages start at 0; these are the weights that real gradients have in them so far.
    const meanWeight = 1 - beta1 ** (t + 1);
    const squareWeight = 1 - beta2 ** (t + 1);
    current = current.map((value, j) => {
      const mean = (means[j] as number) / meanWeight;
      const square = (squares[j] as number) / squareWeight;
      return value - (learningRate * mean) / (Math.sqrt(square) + epsilon);
    });
    return current;
  });
}
