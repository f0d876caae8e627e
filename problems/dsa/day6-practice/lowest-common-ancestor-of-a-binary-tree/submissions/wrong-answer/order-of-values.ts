// wrong-answer: goes by the order of the values, as in a search tree
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  let node = root;
  while (node) {
    if (p!.val < node.val && q!.val < node.val && node.left) node = node.left;
    else if (p!.val > node.val && q!.val > node.val && node.right) node = node.right;
    else return node;
  }
  return null;
}
