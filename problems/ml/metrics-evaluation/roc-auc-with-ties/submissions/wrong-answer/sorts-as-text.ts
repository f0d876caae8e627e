// wrong-answer: sort without a comparator orders scores as text
function rocAuc(labels: number[], scores: number[]): number {
  const counts = new Map<number, number[]>();
  scores.forEach((score, i) => {
    const count = counts.get(score) ?? [0, 0];
    count[labels[i]]++;
    counts.set(score, count);
  });
  let below = 0;
  let positivesInAll = 0;
  let won = 0;
  for (const score of [...counts.keys()].sort()) {
    const [negatives, positives] = counts.get(score);
    won += positives * (below + negatives / 2);
    below += negatives;
    positivesInAll += positives;
  }
  return won / (positivesInAll * below);
}
