// wrong-answer: c(2) is taken from the formula
function isolationScores(
  X: number[][],
  trees: { feature: number; threshold: number; left: number; right: number; size: number }[][],
  sampleSize: number,
): number[] {
  const c = (m: number): number => {
    if (m <= 1) return 0;
    return 2 * (Math.log(m - 1) + 0.5772156649015329) - (2 * (m - 1)) / m;
  };
  const scores: number[] = [];
  for (const x of X) {
    let sum = 0;
    for (const tree of trees) {
      let i = 0;
      let depth = 0;
      while (tree[i].left !== -1) {
        i = x[tree[i].feature] <= tree[i].threshold ? tree[i].left : tree[i].right;
        depth++;
      }
      sum += depth + c(tree[i].size);
    }
    scores.push(Math.pow(2, -(sum / trees.length) / c(sampleSize)));
  }
  return scores;
}
