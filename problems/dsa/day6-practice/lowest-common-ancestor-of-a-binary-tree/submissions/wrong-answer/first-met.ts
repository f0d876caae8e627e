// wrong-answer: returns whichever of p and q it meets first, although they lie on two sides
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  if (!root || root === p || root === q) return root;
  return lowestCommonAncestor(root.left, p, q) || lowestCommonAncestor(root.right, p, q);
}
