// accepted: counts of both labels per distinct score, passed from the lowest score up, O(n log n)
function rocAuc(labels: number[], scores: number[]): number {
  const groups = new Map<number, { positives: number; negatives: number }>();
  scores.forEach((score, i) => {
    const group = groups.get(score) ?? { positives: 0, negatives: 0 };
    if (labels[i] === 1) group.positives++;
    else group.negatives++;
    groups.set(score, group);
  });
  let below = 0;
  let positivesInAll = 0;
  let won = 0;
  for (const [, { positives, negatives }] of [...groups].sort(([a], [b]) => a - b)) {
    won += positives * (below + negatives / 2);
    below += negatives;
    positivesInAll += positives;
  }
  return won / (positivesInAll * below);
}
