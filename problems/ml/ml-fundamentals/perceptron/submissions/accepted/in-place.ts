// accepted: changes the weights in place
function trainPerceptron(X: number[][], y: number[], epochs: number): { weights: number[]; bias: number; mistakes: number[] } {
  const d = X[0].length;
  const weights: number[] = new Array(d).fill(0);
  let bias = 0;
  const mistakes: number[] = new Array(epochs).fill(0);
  for (let e = 0; e < epochs; e++) {
    for (let i = 0; i < X.length; i++) {
      let score = bias;
      for (let j = 0; j < d; j++) score += weights[j] * X[i][j];
      if (y[i] * score <= 0) {
        for (let j = 0; j < d; j++) weights[j] += y[i] * X[i][j];
        bias += y[i];
        mistakes[e]++;
      }
    }
  }
  return { weights, bias, mistakes };
}
