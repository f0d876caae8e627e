// wrong-answer: sign of the data term is wrong
function hingeLossGradient(
  X: number[][],
  y: number[],
  weights: number[],
  bias: number,
  C: number,
): { loss: number; gradWeights: number[]; gradBias: number } {
  let hinge = 0;
  const gradWeights = weights.slice();
  let gradBias = 0;
  for (let i = 0; i < X.length; i++) {
    let score = bias;
    for (let j = 0; j < weights.length; j++) score += weights[j] * X[i][j];
    const margin = y[i] * score;
    if (margin < 1) {
      hinge += 1 - margin;
      for (let j = 0; j < weights.length; j++) gradWeights[j] += C * y[i] * X[i][j];
      gradBias += C * y[i];
    }
  }
  const norm = weights.reduce((sum, w) => sum + w * w, 0);
  return { loss: 0.5 * norm + C * hinge, gradWeights, gradBias };
}
