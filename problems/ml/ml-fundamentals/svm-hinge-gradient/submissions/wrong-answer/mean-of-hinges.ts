// wrong-answer: mean of the hinge terms instead of C times their sum
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
      for (let j = 0; j < weights.length; j++) gradWeights[j] -= (y[i] * X[i][j]) / X.length;
      gradBias -= y[i] / X.length;
    }
  }
  const norm = weights.reduce((sum, w) => sum + w * w, 0);
  return { loss: 0.5 * norm + hinge / X.length, gradWeights, gradBias };
}
