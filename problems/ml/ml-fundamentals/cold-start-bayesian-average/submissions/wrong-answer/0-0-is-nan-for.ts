// wrong-answer: 0/0 is NaN for an item without ratings
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
    const share = item.length / (item.length + priorWeight);
    scores.push(share * (sum / item.length) + (1 - share) * prior);
  }
  return scores;
}
