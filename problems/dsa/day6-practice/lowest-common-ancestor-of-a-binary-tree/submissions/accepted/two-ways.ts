// accepted: both ways from the root, compared; plain JavaScript
var lowestCommonAncestor = function (root, p, q) {
  const wayTo = (node, target) => {
    if (!node) return null;
    if (node.val === target.val) return [node];
    const rest = wayTo(node.left, target) || wayTo(node.right, target);
    if (rest) rest.push(node);
    return rest;
  };
  const a = wayTo(root, p).reverse();
  const b = wayTo(root, q).reverse();
  let answer = root;
  for (let i = 0; i < a.length && a[i] === b[i]; i++) answer = a[i];
  return answer;
};
