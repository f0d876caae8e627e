// wrong-answer: divides all ratings by the number of items to get the prior
function bayesianAverage(ratings: number[][], priorWeight: number): number[] {
  let total = 0;
  let count = 0;
  for (const item of ratings) {
    for (const rating of item) {
      total += rating;
      count++;
    }
  }
  const prior = total / ratings.length;
  const scores: number[] = [];
  for (const item of ratings) {
    let sum = 0;
    for (const rating of item) sum += rating;
    scores.push((priorWeight * prior + sum) / (priorWeight + item.length));
  }
  return scores;
}
