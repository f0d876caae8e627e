// accepted: one recursive function hands sets of rows down the tree and adds to their paths at the leaves
type TreeItem = { feature: number; threshold: number; left: number; right: number; size: number };

function isolationScores(X: number[][], trees: TreeItem[][], sampleSize: number): number[] {
  const paths = new Float64Array(X.length);
  const everyRow = X.map((_, i) => i);
  for (const tree of trees) {
    const visit = (place: number, rows: number[], depth: number): void => {
      const { feature, threshold, left, right, size } = tree[place];
      if (left < 0) {
        for (const i of rows) paths[i] += depth + expectedPath(size);
        return;
      }
      visit(left, rows.filter((i) => X[i][feature] <= threshold), depth + 1);
      visit(right, rows.filter((i) => X[i][feature] > threshold), depth + 1);
    };
    visit(0, everyRow, 0);
  }
  const unit = expectedPath(sampleSize) * trees.length;
  return Array.from(paths, (path) => Math.exp(-Math.LN2 * (path / unit)));
}

function expectedPath(n: number): number {
  if (n > 2) return 2 * Math.log(n - 1) + 2 * 0.5772156649015329 - 2 + 2 / n;
  return n === 2 ? 1 : 0;
}
