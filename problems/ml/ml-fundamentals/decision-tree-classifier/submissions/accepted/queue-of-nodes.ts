// accepted: level by level with a queue; counts by distinct value in place of a sort of rows
class TreeNode {
  feature = -1;
  threshold = 0;
  label = 0;
  left: TreeNode | null = null;
  right: TreeNode | null = null;
}

function decisionTreePredict(XTrain: number[][], yTrain: number[], XTest: number[][], maxDepth: number, minSamplesSplit: number): number[] {
  const root = new TreeNode();
  const queue: [TreeNode, number[], number][] = [[root, [...XTrain.keys()], 0]];
  while (queue.length) {
    const [node, rows, depth] = queue.shift()!;
    const total = tally(rows, yTrain);
    node.label = [...total.keys()].sort((a, b) => total.get(b)! - total.get(a)! || a - b)[0];
    if (total.size === 1 || depth === maxDepth || rows.length < minSamplesSplit) continue;
    const candidates: [number, number, number][] = [];
    for (let j = 0; j < XTrain[0].length; j++) {
      const byValue = new Map<number, number[]>();
      for (const i of rows) {
        if (!byValue.has(XTrain[i][j])) byValue.set(XTrain[i][j], new Array(10).fill(0));
        byValue.get(XTrain[i][j])![yTrain[i]]++;
      }
      const values = [...byValue.keys()].sort((a, b) => a - b);
      const left = new Array(10).fill(0);
      for (let v = 0; v + 1 < values.length; v++) {
        byValue.get(values[v])!.forEach((count, label) => (left[label] += count));
        const right = left.map((count, label) => (total.get(label) ?? 0) - count);
        const size = left.reduce((a, b) => a + b);
        const loss = size * gini(left, size) + (rows.length - size) * gini(right, rows.length - size);
        candidates.push([loss / rows.length, j, (values[v] + values[v + 1]) / 2]);
      }
    }
    if (candidates.length === 0) continue;
    let least = Infinity;
    for (const [loss] of candidates) least = Math.min(least, loss);
    const [, feature, threshold] = candidates.find(([loss]) => loss - least <= 1e-12)!;
    node.feature = feature;
    node.threshold = threshold;
    node.left = new TreeNode();
    node.right = new TreeNode();
    queue.push([node.left, rows.filter((i) => XTrain[i][feature] <= threshold), depth + 1]);
    queue.push([node.right, rows.filter((i) => XTrain[i][feature] > threshold), depth + 1]);
  }
  return XTest.map((row) => {
    let node = root;
    while (node.left && node.right) node = row[node.feature] <= node.threshold ? node.left : node.right;
    return node.label;
  });
}

function tally(rows: number[], y: number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const i of rows) counts.set(y[i], (counts.get(y[i]) ?? 0) + 1);
  return counts;
}

function gini(counts: number[], size: number): number {
  let sum = 0;
  for (const count of counts) sum += (count / size) * (count / size);
  return 1 - sum;
}
