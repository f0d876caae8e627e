// run-time-error: reads a child of the empty tree
function maxDepth(root: TreeNode | null): number {
  const node = root as TreeNode;
  const left = node.left ? maxDepth(node.left) : 0;
  const right = node.right ? maxDepth(node.right) : 0;
  return 1 + Math.max(left, right);
}
