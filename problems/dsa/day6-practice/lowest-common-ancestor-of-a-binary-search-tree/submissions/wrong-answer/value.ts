// wrong-answer: returns the value instead of the node
function lowestCommonAncestor(root: any, p: any, q: any): any {
  let node = root;
  while ((p.val - node.val) * (q.val - node.val) > 0) node = p.val < node.val ? node.left : node.right;
  return node.val;
}
