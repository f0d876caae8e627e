// time-limit-exceeded: compares all positive-negative pairs at n = 100000
function rocAuc(labels: number[], scores: number[]): number {
  const positives = scores.filter((_, i) => labels[i] === 1);
  const negatives = scores.filter((_, i) => labels[i] === 0);
  let won = 0;
  for (const positive of positives) {
    for (const negative of negatives) {
      if (positive > negative) won += 1;
      else if (positive === negative) won += 0.5;
    }
  }
  return won / (positives.length * negatives.length);
}
