// accepted: a mask of the violators times their labels, then one product
const hingeLossGradient = (X: number[][], y: number[], weights: number[], bias: number, C: number) => {
  const dot = (a: number[], b: number[]) => a.reduce((sum, value, k) => sum + value * b[k], 0);
  const hinges = X.map((row, i) => Math.max(0, 1 - y[i] * (dot(row, weights) + bias)));
  const pull = hinges.map((hinge, i) => (hinge > 0 ? y[i] : 0));
  return {
    loss: dot(weights, weights) / 2 + C * hinges.reduce((a, b) => a + b, 0),
    gradWeights: weights.map((weight, j) => weight - C * dot(pull, X.map((row) => row[j]))),
    gradBias: -C * pull.reduce((a, b) => a + b, 0),
  };
};
