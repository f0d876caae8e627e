// wrong-answer: decay not multiplied by the learning rate
function adamW(
  params: number[],
  gradients: number[][],
  learningRates: number[],
  beta1: number,
  beta2: number,
  epsilon: number,
  weightDecay: number,
): number[][] {
  const theta = [...params];
  const m: number[] = new Array(params.length).fill(0);
  const v: number[] = new Array(params.length).fill(0);
  const result: number[][] = [];
  for (let t = 1; t <= gradients.length; t++) {
    const lr = learningRates[t - 1];
    for (let j = 0; j < theta.length; j++) {
      const g = gradients[t - 1][j];
      theta[j] *= 1 - weightDecay;
      m[j] = beta1 * m[j] + (1 - beta1) * g;
      v[j] = beta2 * v[j] + (1 - beta2) * g * g;
      const mHat = m[j] / (1 - Math.pow(beta1, t));
      const vHat = v[j] / (1 - Math.pow(beta2, t));
      theta[j] -= (lr * mHat) / (Math.sqrt(vHat) + epsilon);
    }
    result.push([...theta]);
  }
  return result;
}
