// wrong-answer: collects the updates and applies them at the end of the epoch
function trainPerceptron(X: number[][], y: number[], epochs: number): { weights: number[]; bias: number; mistakes: number[] } {
  const d = X[0].length;
  const weights: number[] = new Array(d).fill(0);
  let bias = 0;
  const mistakes: number[] = new Array(epochs).fill(0);
  for (let e = 0; e < epochs; e++) {
    const change: number[] = new Array(d).fill(0);
    let biasChange = 0;
    for (let i = 0; i < X.length; i++) {
      let score = bias;
      for (let j = 0; j < d; j++) score += weights[j] * X[i][j];
      if (y[i] * score <= 0) {
        for (let j = 0; j < d; j++) change[j] += y[i] * X[i][j];
        biasChange += y[i];
        mistakes[e]++;
      }
    }
    for (let j = 0; j < d; j++) weights[j] += change[j];
    bias += biasChange;
  }
  return { weights, bias, mistakes };
}
