// accepted: collects level by level, then sorts as numbers
function kthSmallest(root: TreeNode | null, k: number): number {
  const values: number[] = [];
  const queue: (TreeNode | null)[] = [root];
  while (queue.length > 0) {
    const node = queue.pop();
    if (!node) continue;
    values.push(node.val);
    queue.push(node.left, node.right);
  }
  return values.sort((a, b) => a - b)[k - 1];
}
