// wrong-answer: tied pairs count 1
function rocAuc(labels: number[], scores: number[]): number {
  const negatives = scores.filter((_, i) => labels[i] === 0).sort((a, b) => a - b);
  const positives = scores.filter((_, i) => labels[i] === 1).sort((a, b) => a - b);
  let notAbove = 0;
  let won = 0;
  for (const score of positives) {
    while (notAbove < negatives.length && negatives[notAbove] <= score) notAbove++;
    won += notAbove;
  }
  return won / (positives.length * negatives.length);
}
