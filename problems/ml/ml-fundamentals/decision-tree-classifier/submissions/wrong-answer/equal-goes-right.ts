// wrong-answer: a test value equal to the threshold goes right
function decisionTreePredict(
  XTrain: number[][],
  yTrain: number[],
  XTest: number[][],
  maxDepth: number,
  minSamplesSplit: number,
): number[] {
  const build = (ids: number[], depth: number): any => {
    const counts = new Array(10).fill(0);
    for (const i of ids) counts[yTrain[i]]++;
    const leaf = { label: counts.indexOf(Math.max(...counts)) };
    if (counts.some((count) => count === ids.length)) return leaf;
    if (depth >= maxDepth) return leaf;
    if (ids.length < minSamplesSplit) return leaf;

    const n = ids.length;
    const parentScore = counts.reduce((sum, count) => sum + count * count, 0) / n;
    let best: { feature: number; threshold: number; gain: number } | null = null;
    for (let feature = 0; feature < XTrain[0].length; feature++) {
      const order = [...ids].sort((a, b) => XTrain[a][feature] - XTrain[b][feature]);
      const left = new Array(10).fill(0);
      const right = [...counts];
      let leftSquares = 0;
      let rightSquares = counts.reduce((sum, count) => sum + count * count, 0);
      for (let k = 0; k + 1 < n; k++) {
        const label = yTrain[order[k]];
        leftSquares += 2 * left[label]++ + 1;
        rightSquares -= 2 * right[label]-- - 1;
        const value = XTrain[order[k]][feature];
        const next = XTrain[order[k + 1]][feature];
        if (value === next) continue;
        const gain = (leftSquares / (k + 1) + rightSquares / (n - k - 1) - parentScore) / n;
        if (best === null || gain > best.gain + 1e-12) best = { feature, threshold: (value + next) / 2, gain };
      }
    }
    if (best === null) return leaf;
    const { feature, threshold } = best;
    return {
      feature,
      threshold,
      left: build(ids.filter((i) => XTrain[i][feature] <= threshold), depth + 1),
      right: build(ids.filter((i) => XTrain[i][feature] > threshold), depth + 1),
    };
  };

  const root = build(XTrain.map((_, i) => i), 0);
  return XTest.map((row) => {
    let node = root;
    while (node.label === undefined) node = row[node.feature] < node.threshold ? node.left : node.right;
    return node.label;
  });
}
