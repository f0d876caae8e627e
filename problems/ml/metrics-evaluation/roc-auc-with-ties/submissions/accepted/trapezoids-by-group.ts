// accepted: trapezoids under the ROC curve, one point after each group of equal scores, O(n log n)
const rocAuc = (labels: number[], scores: number[]): number => {
  const rows = labels.map((label, i) => ({ label, score: scores[i] })).sort((a, b) => b.score - a.score);
  const positives = labels.filter((label) => label === 1).length;
  const negatives = labels.length - positives;
  let tp = 0;
  let fp = 0;
  let lastTpr = 0;
  let lastFpr = 0;
  let area = 0;
  rows.forEach((row, i) => {
    if (row.label === 1) tp++;
    else fp++;
    if (i + 1 < rows.length && rows[i + 1].score === row.score) return;
    const tpr = tp / positives;
    const fpr = fp / negatives;
    area += ((fpr - lastFpr) * (tpr + lastTpr)) / 2;
    lastTpr = tpr;
    lastFpr = fpr;
  });
  return area;
};
