// wrong-answer: no bias correction
function adam(
  params: number[],
  gradients: number[][],
  learningRate: number,
  beta1: number,
  beta2: number,
  epsilon: number,
): number[][] {
  const theta = params.slice();
  const m: number[] = new Array(params.length).fill(0);
  const v: number[] = new Array(params.length).fill(0);
  const result: number[][] = [];
  for (let t = 1; t <= gradients.length; t++) {
    const g = gradients[t - 1];
    for (let j = 0; j < theta.length; j++) {
      m[j] = beta1 * m[j] + (1 - beta1) * g[j];
      v[j] = beta2 * v[j] + (1 - beta2) * g[j] * g[j];
      const mHat = m[j];
      const vHat = v[j];
      theta[j] -= (learningRate * mHat) / (Math.sqrt(vHat) + epsilon);
    }
    result.push(theta.slice());
  }
  return result;
}
