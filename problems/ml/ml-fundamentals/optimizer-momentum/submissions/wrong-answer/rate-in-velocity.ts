// wrong-answer: folds the learning rate into the velocity, which differs once the rate changes
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
      velocity[j] = momentum * velocity[j] + lr * g;
      const step = nesterov ? lr * g + momentum * velocity[j] : velocity[j];
      theta[j] -= step;
    }
    result.push([...theta]);
  }
  return result;
}
