// time-limit-exceeded: recounts labels for every threshold, O(n^2 d), at n = 20000
function bestSplit(X: number[][], y: number[]): { feature: number; threshold: number; gain: number } | null {
  if (y.every((label) => label === y[0])) return null;
  const n = y.length;
  const whole = gini(y);
  let best: { feature: number; threshold: number; gain: number } | null = null;
  for (let feature = 0; feature < X[0].length; feature++) {
    const values = [...new Set(X.map((row) => row[feature]))].sort((a, b) => a - b);
    for (let v = 1; v < values.length; v++) {
      const threshold = (values[v - 1] + values[v]) / 2;
      const left = y.filter((_, i) => X[i][feature] <= threshold);
      const right = y.filter((_, i) => X[i][feature] > threshold);
      const gain = whole - (left.length * gini(left) + right.length * gini(right)) / n;
      if (best === null || gain > best.gain) best = { feature, threshold, gain };
    }
  }
  return best;
}

function gini(labels: number[]): number {
  const counts = new Array(10).fill(0);
  for (const label of labels) counts[label]++;
  return 1 - counts.reduce((sum, count) => sum + (count / labels.length) ** 2, 0);
}
