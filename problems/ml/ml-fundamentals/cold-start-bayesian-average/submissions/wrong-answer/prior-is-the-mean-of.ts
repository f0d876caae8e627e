// wrong-answer: prior is the mean of the item means
function bayesianAverage(ratings: number[][], priorWeight: number): number[] {
  let total = 0;
  let count = 0;
  for (const item of ratings) {
    if (item.length === 0) continue;
    total += item.reduce((sum, rating) => sum + rating, 0) / item.length;
    count++;
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
