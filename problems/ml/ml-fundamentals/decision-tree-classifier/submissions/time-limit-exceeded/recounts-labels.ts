// time-limit-exceeded: recounts the labels of both sides for every threshold at n = 5000
function decisionTreePredict(
  XTrain: number[][],
  yTrain: number[],
  XTest: number[][],
  maxDepth: number,
  minSamplesSplit: number,
): number[] {
  const gini = (ids: number[]): number => {
    const counts = new Array(10).fill(0);
    for (const i of ids) counts[yTrain[i]]++;
    return 1 - counts.reduce((sum, count) => sum + (count / ids.length) ** 2, 0);
  };
  const build = (ids: number[], depth: number): any => {
    const counts = new Array(10).fill(0);
    for (const i of ids) counts[yTrain[i]]++;
    const leaf = { label: counts.indexOf(Math.max(...counts)) };
    if (gini(ids) === 0 || depth >= maxDepth || ids.length < minSamplesSplit) return leaf;
    let best: any = null;
    for (let feature = 0; feature < XTrain[0].length; feature++) {
      const values = [...new Set(ids.map((i) => XTrain[i][feature]))].sort((a, b) => a - b);
      for (let v = 0; v + 1 < values.length; v++) {
        const threshold = (values[v] + values[v + 1]) / 2;
        const left: number[] = [];
        const right: number[] = [];
        for (const i of ids) (XTrain[i][feature] <= threshold ? left : right).push(i);
        const loss = (left.length * gini(left) + right.length * gini(right)) / ids.length;
        if (best === null || loss < best.loss - 1e-12) best = { feature, threshold, loss, left, right };
      }
    }
    if (best === null) return leaf;
    return { ...best, left: build(best.left, depth + 1), right: build(best.right, depth + 1) };
  };
  const root = build(XTrain.map((_, i) => i), 0);
  return XTest.map((row) => {
    let node = root;
    while (node.label === undefined) node = row[node.feature] <= node.threshold ? node.left : node.right;
    return node.label;
  });
}
