// accepted: label counts per distinct value, then a sweep over the distinct values
function bestSplit(X: number[][], y: number[]): { feature: number; threshold: number; gain: number } | null {
  if (new Set(y).size === 1) return null;
  const impurity = (counts: number[], size: number) => counts.reduce((rest, count) => rest - (count / size) * (count / size), 1);
  const all = Array.from({ length: 10 }, (_, label) => y.filter((other) => other === label).length);
  let best = null;
  for (let j = 0; j < X[0].length; j++) {
    const histogram = new Map<number, number[]>();
    X.forEach((row, i) => {
      if (!histogram.has(row[j])) histogram.set(row[j], new Array(10).fill(0));
      histogram.get(row[j])![y[i]]++;
    });
    const values = [...histogram.keys()].sort((a, b) => a - b);
    const left = new Array(10).fill(0);
    let size = 0;
    for (let v = 0; v + 1 < values.length; v++) {
      histogram.get(values[v])!.forEach((count, label) => {
        left[label] += count;
        size += count;
      });
      const right = all.map((count, label) => count - left[label]);
      const rest = y.length - size;
      const gain = impurity(all, y.length) - (size / y.length) * impurity(left, size) - (rest / y.length) * impurity(right, rest);
      if (best === null || gain > best.gain) best = { feature: j, threshold: (values[v] + values[v + 1]) / 2, gain };
    }
  }
  return best;
}
