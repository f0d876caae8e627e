// wrong-answer: tied pairs count 0
function rocAuc(labels: number[], scores: number[]): number {
  const negatives = scores.filter((_, i) => labels[i] === 0).sort((a, b) => a - b);
  const positives = scores.filter((_, i) => labels[i] === 1).sort((a, b) => a - b);
  let below = 0;
  let won = 0;
  for (const score of positives) {
    while (below < negatives.length && negatives[below] < score) below++;
    won += below;
  }
  return won / (positives.length * negatives.length);
}
