/**
 * Each subtree reports what it has found: the answer, one of p and q, or nothing.
 * @returns the lowest common ancestor if the tree holds both nodes; if it holds one of them, that node
 */
export function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  if (root === null || root === p || root === q) return root;
  const left = lowestCommonAncestor(root.left, p, q);
  const right = lowestCommonAncestor(root.right, p, q);
  if (left !== null && right !== null) return root; // one on each side
  return left ?? right;
}
