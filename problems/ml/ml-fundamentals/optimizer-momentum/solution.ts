/**
 * Stochastic gradient descent with momentum, as torch.optim.SGD without dampening.
 * @param params [p], the start; left unchanged
 * @param gradients [steps][p], without the weight decay
 * @param learningRates [steps]
 * @param nesterov looks ahead along the velocity
 * @returns the parameters after every step, [steps][p]
 * @see Sutskever, Martens, Dahl, Hinton 2013, On the importance of initialization and momentum in deep learning
 */
export function sgdMomentum(
  params: number[],
  gradients: number[][],
  learningRates: number[],
  momentum: number,
  weightDecay: number,
  nesterov: boolean,
): number[][] {
  let current = params;
  // From a velocity of zeros the first velocity is the first gradient.
  let velocity = params.map(() => 0);
  return gradients.map((gradient, step) => {
    const decayed = gradient.map((value, j) => value + weightDecay * (current[j] as number));
    velocity = velocity.map((value, j) => momentum * value + (decayed[j] as number));
    const direction = nesterov ? velocity.map((value, j) => (decayed[j] as number) + momentum * value) : velocity;
    current = current.map((value, j) => value - (learningRates[step] as number) * (direction[j] as number));
    return current;
  });
}
