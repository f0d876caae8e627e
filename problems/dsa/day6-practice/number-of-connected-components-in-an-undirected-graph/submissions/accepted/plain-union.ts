// accepted: union-find without any shortening of the ways; plain JavaScript
var countComponents = function (n, edges) {
  const parent = Array.from({ length: n }, (_, i) => i);
  const find = (x) => {
    while (parent[x] !== x) x = parent[x];
    return x;
  };
  let count = n;
  edges.forEach(([a, b]) => {
    const x = find(a);
    const y = find(b);
    if (x !== y) {
      parent[x] = y;
      count -= 1;
    }
  });
  return count;
};
