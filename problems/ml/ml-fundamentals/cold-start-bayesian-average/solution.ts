/**
 * The mean rating of each item, drawn towards the mean of all ratings as if that had been given `priorWeight` times more.
 * @param ratings [items][ratings of the item]; an item may have none, but one of them has some
 * @param priorWeight above 0
 * @see Gelman et al., Bayesian Data Analysis (3rd ed.), section 2.5
 */
export function bayesianAverage(ratings: number[][], priorWeight: number): number[] {
  const prior = priorOf(ratings);
  return ratings.map((own) => (priorWeight * prior + sum(own)) / (priorWeight + own.length));
}

/** Every rating counts once, so items with many of them count more. */
export function priorOf(ratings: number[][]): number {
  const all = ratings.flat();
  return sum(all) / all.length;
}

export function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
