// accepted: keeps the sums of squared counts up to date, pairs sorted by value
const bestSplit = (X: number[][], y: number[]) => {
  const n = y.length;
  const total = new Array(10).fill(0);
  y.forEach((label) => total[label]++);
  const whole = total.reduce((sum, count) => sum + count * count, 0);
  if (whole === n * n) return null;
  let best: { feature: number; threshold: number; gain: number } | null = null;
  for (let feature = X[0].length - 1; feature >= 0; feature--) {
    const pairs = X.map((row, i) => [row[feature], y[i]]).sort((a, b) => a[0] - b[0]);
    const left = new Array(10).fill(0);
    const right = [...total];
    let leftSquares = 0;
    let rightSquares = whole;
    for (let i = 1; i < n; i++) {
      const label = pairs[i - 1][1];
      leftSquares += 2 * left[label]++ + 1;
      rightSquares -= 2 * right[label]-- - 1;
      if (pairs[i - 1][0] === pairs[i][0]) continue;
      const gain = (leftSquares / i + rightSquares / (n - i) - whole / n) / n;
      if (!best || gain >= best.gain) best = { feature, threshold: pairs[i - 1][0] + (pairs[i][0] - pairs[i - 1][0]) / 2, gain };
    }
  }
  return best;
};
