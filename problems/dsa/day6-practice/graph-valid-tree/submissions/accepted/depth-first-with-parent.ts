// accepted: depth first for rings, then looks for nodes that were not reached; plain JavaScript
var validTree = function (n, edges) {
  const graph = new Map();
  for (let i = 0; i < n; i++) graph.set(i, []);
  edges.forEach(([a, b]) => {
    graph.get(a).push(b);
    graph.get(b).push(a);
  });
  const seen = new Set();
  const isRingFree = (node, parent) => {
    seen.add(node);
    for (const next of graph.get(node)) {
      if (next === parent) continue;
      if (seen.has(next) || !isRingFree(next, node)) return false;
    }
    return true;
  };
  return isRingFree(0, -1) && seen.size === n;
};
