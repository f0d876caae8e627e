// accepted: writes down both ways and takes the last common node; plain JavaScript
var lowestCommonAncestor = function (root, p, q) {
  const wayTo = (target) => {
    const way = [];
    let node = root;
    while (node !== target) {
      way.push(node);
      node = target.val < node.val ? node.left : node.right;
    }
    way.push(node);
    return way;
  };
  const a = wayTo(p);
  const b = wayTo(q);
  let i = 0;
  while (i + 1 < a.length && i + 1 < b.length && a[i + 1] === b[i + 1]) i++;
  return a[i];
};
