// accepted: breadth first, level by level
function maxDepth(root: TreeNode | null): number {
  if (!root) return 0;
  let queue: TreeNode[] = [root];
  let depth = 0;
  while (queue.length > 0) {
    depth++;
    const next: TreeNode[] = [];
    for (const node of queue) {
      if (node.left) next.push(node.left);
      if (node.right) next.push(node.right);
    }
    queue = next;
  }
  return depth;
}
