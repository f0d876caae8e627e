// wrong-answer: regularization left out of one of the two updates
function factorizeRatings(
  ratings: [number, number, number][],
  P: number[][],
  Q: number[][],
  learningRate: number,
  regularization: number,
  epochs: number,
): { P: number[][]; Q: number[][]; rmse: number } {
  const k = P[0].length;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [user, item, value] of ratings) {
      let error = value;
      for (let f = 0; f < k; f++) error -= P[user][f] * Q[item][f];
      for (let f = 0; f < k; f++) {
        const p = P[user][f];
        const q = Q[item][f];
        P[user][f] += learningRate * (error * q - regularization * p);
        Q[item][f] += learningRate * error * p;
      }
    }
  }
  let total = 0;
  for (const [user, item, value] of ratings) {
    let error = value;
    for (let f = 0; f < k; f++) error -= P[user][f] * Q[item][f];
    total += error * error;
  }
  return { P, Q, rmse: Math.sqrt(total / ratings.length) };
}
