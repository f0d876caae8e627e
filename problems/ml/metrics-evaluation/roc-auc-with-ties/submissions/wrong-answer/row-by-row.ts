// wrong-answer: trapezoids row by row, so the result depends on the order of tied rows
function rocAuc(labels: number[], scores: number[]): number {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b] - scores[a]);
  const positives = labels.filter((label) => label === 1).length;
  const negatives = labels.length - positives;
  let tp = 0;
  let fp = 0;
  let area = 0;
  for (const i of order) {
    const tprBefore = tp / positives;
    const fprBefore = fp / negatives;
    if (labels[i] === 1) tp++;
    else fp++;
    area += ((fp / negatives - fprBefore) * (tp / positives + tprBefore)) / 2;
  }
  return area;
}
