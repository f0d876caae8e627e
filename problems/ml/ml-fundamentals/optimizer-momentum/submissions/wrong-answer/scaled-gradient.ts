// wrong-answer: scales the gradient by 1 - momentum
function sgdMomentum(
  params: number[],
  gradients: number[][],
  learningRates: number[],
  momentum: number,
  weightDecay: number,
  nesterov: boolean,
): number[][] {
  const theta = [...params];
  const velocity: number[] = new Array(params.length).fill(0);
  const result: number[][] = [];
  for (let t = 0; t < gradients.length; t++) {
    const lr = learningRates[t];
    for (let j = 0; j < theta.length; j++) {
      const g = gradients[t][j] + weightDecay * theta[j];
      velocity[j] = momentum * velocity[j] + (1 - momentum) * g;
      const step = nesterov ? g + momentum * velocity[j] : velocity[j];
      theta[j] -= lr * step;
    }
    result.push([...theta]);
  }
  return result;
}
