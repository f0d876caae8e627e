// wrong-answer: counts edges instead of nodes
function maxDepth(root: TreeNode | null): number {
  if (root === null) return 0;
  if (root.left === null && root.right === null) return 0;
  return 1 + Math.max(maxDepth(root.left), maxDepth(root.right));
}
