export type Rating = [user: number, item: number, value: number];

/**
 * Stochastic gradient descent on the squared errors of the ratings plus an L2 penalty, one step a rating, in the given order.
 * @param ratings at least one
 * @param P [users][factors], where the users start
 * @param Q [items][factors], where the items start
 * @returns new factors, and the root mean squared error over the ratings with them
 * @see Koren, Bell, Volinsky 2009, Matrix factorization techniques for recommender systems
 */
export function factorizeRatings(
  ratings: Rating[],
  P: number[][],
  Q: number[][],
  learningRate: number,
  regularization: number,
  epochs: number,
): { P: number[][]; Q: number[][]; rmse: number } {
  const users = [...P];
  const items = [...Q];
  const moved = (own: number[], other: number[], error: number) =>
    own.map((value, f) => value + learningRate * (error * (other[f] as number) - regularization * value));

  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const [user, item, value] of ratings) {
      const p = users[user] as number[];
      const q = items[item] as number[];
      const error = value - dot(p, q);
      users[user] = moved(p, q, error);
      items[item] = moved(q, p, error);
    }
  }
  return { P: users, Q: items, rmse: rmseOf(ratings, users, items) };
}

export function rmseOf(ratings: Rating[], P: number[][], Q: number[][]): number {
  const squares = ratings.map(([user, item, value]) => (value - dot(P[user] as number[], Q[item] as number[])) ** 2);
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / ratings.length);
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, f) => sum + value * (b[f] as number), 0);
}
