// accepted: counts the mistakes of each row and scores by dot products; ends early
const trainPerceptron = (X: number[][], y: number[], epochs: number) => {
  const rows = X.map((row) => [...row, 1]);
  const kernel = rows.map((a) => rows.map((b) => a.reduce((sum, value, j) => sum + value * b[j], 0)));
  const counts: number[] = rows.map(() => 0);
  const mistakes: number[] = [];
  let updates = 1;
  while (mistakes.length < epochs) {
    if (updates > 0) {
      updates = 0;
      rows.forEach((_, i) => {
        const score = kernel[i].reduce((sum, value, k) => sum + value * counts[k] * y[k], 0);
        if (score * y[i] > 0) return;
        counts[i]++;
        updates++;
      });
    }
    mistakes.push(updates);
  }
  const all = rows[0].map((_, j) => rows.reduce((sum, row, i) => sum + counts[i] * y[i] * row[j], 0));
  return { weights: all.slice(0, -1), bias: all[all.length - 1], mistakes };
};
