// time-limit-exceeded: calls itself again on the deeper child after having compared both, doubling the work at every level of a chain
function maxDepth(root: TreeNode | null): number {
  if (root === null) return 0;
  if (maxDepth(root.left) > maxDepth(root.right)) return maxDepth(root.left) + 1;
  return maxDepth(root.right) + 1;
}
