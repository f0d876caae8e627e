// wrong-answer: expects the value of p to be below that of q
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  let node = root;
  while (node) {
    if (q!.val < node.val) node = node.left;
    else if (p!.val > node.val) node = node.right;
    else return node;
  }
  return node;
}
