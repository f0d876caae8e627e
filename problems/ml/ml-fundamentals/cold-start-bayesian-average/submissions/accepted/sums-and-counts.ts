// accepted: one loop for the prior, one for the scores
function bayesianAverage(ratings: number[][], priorWeight: number): number[] {
  let total = 0;
  let count = 0;
  for (const item of ratings) {
    for (const rating of item) {
      total += rating;
      count++;
    }
  }
  const prior = total / count;
  const scores: number[] = [];
  for (const item of ratings) {
    let sum = 0;
    for (const rating of item) sum += rating;
    scores.push((priorWeight * prior + sum) / (priorWeight + item.length));
  }
  return scores;
}
