// wrong-answer: mixes by fixed halves, whatever the count
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
    scores.push(item.length > 0 ? (prior + sum / item.length) / 2 : prior);
  }
  return scores;
}
