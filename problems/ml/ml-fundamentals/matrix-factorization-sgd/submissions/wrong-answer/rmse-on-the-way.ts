// wrong-answer: the error is measured on the way through the last epoch, not with the final factors
function factorizeRatings(
  ratings: [number, number, number][],
  P: number[][],
  Q: number[][],
  learningRate: number,
  regularization: number,
  epochs: number,
): { P: number[][]; Q: number[][]; rmse: number } {
  const k = P[0].length;
  let total = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    total = 0;
    for (const [user, item, value] of ratings) {
      let error = value;
      for (let f = 0; f < k; f++) error -= P[user][f] * Q[item][f];
      total += error * error;
      for (let f = 0; f < k; f++) {
        const p = P[user][f];
        const q = Q[item][f];
        P[user][f] += learningRate * (error * q - regularization * p);
        Q[item][f] += learningRate * (error * p - regularization * q);
      }
    }
  }
  return { P, Q, rmse: Math.sqrt(total / ratings.length) };
}
