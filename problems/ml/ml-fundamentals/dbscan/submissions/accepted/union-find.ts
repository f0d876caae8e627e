// accepted: unites near core points, numbers the components, then attaches border points
function dbscan(X: number[][], eps: number, minPoints: number): number[] {
  const n = X.length;
  const near = (i: number, j: number) => Math.hypot(...X[i].map((v, c) => v - X[j][c])) <= eps;
  const adjacency: number[][] = X.map(() => []);
  for (let i = 0; i < n; i++) {
    adjacency[i].push(i);
    for (let j = i + 1; j < n; j++) {
      if (near(i, j)) {
        adjacency[i].push(j);
        adjacency[j].push(i);
      }
    }
  }
  const core = adjacency.map((list) => list.length >= minPoints);
  const parent = X.map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]];
    return i;
  };
  for (let i = 0; i < n; i++) {
    if (!core[i]) continue;
    for (const j of adjacency[i]) {
      if (!core[j]) continue;
      const [a, b] = [find(i), find(j)];
      parent[Math.max(a, b)] = Math.min(a, b);
    }
  }
  const number = new Map<number, number>();
  const labels: number[] = new Array(n).fill(-1);
  for (let i = 0; i < n; i++) {
    if (!core[i]) continue;
    const root = find(i);
    if (!number.has(root)) number.set(root, number.size);
    labels[i] = number.get(root)!;
  }
  for (let i = 0; i < n; i++) {
    if (core[i]) continue;
    for (const j of adjacency[i]) {
      if (core[j] && (labels[i] === -1 || labels[j] < labels[i])) labels[i] = labels[j];
    }
  }
  return labels;
}
