// wrong-answer: returns a split for a pure node
function bestSplit(X: number[][], y: number[]): { feature: number; threshold: number; gain: number } | null {
  const n = y.length;
  const counts = new Array(10).fill(0);
  for (const label of y) counts[label]++;
  const whole = gini(counts, n);
  let best: { feature: number; threshold: number; gain: number } | null = null;
  for (let feature = 0; feature < X[0].length; feature++) {
    const order = X.map((_, i) => i).sort((a, b) => X[a][feature] - X[b][feature]);
    const left = new Array(10).fill(0);
    const right = [...counts];
    for (let size = 1; size < n; size++) {
      const label = y[order[size - 1]];
      left[label]++;
      right[label]--;
      const a = X[order[size - 1]][feature];
      const b = X[order[size]][feature];
      if (a === b) continue;
      const children = (size * gini(left, size) + (n - size) * gini(right, n - size)) / n;
      const gain = whole - children;
      if (best === null || gain > best.gain) best = { feature, threshold: (a + b) / 2, gain };
    }
  }
  return best;
}

function gini(counts: number[], size: number): number {
  return 1 - counts.reduce((sum, count) => sum + (count / size) ** 2, 0);
}
