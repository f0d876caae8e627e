// wrong-answer: one flat list instead of one per level
function levelOrder(root: TreeNode | null): number[][] {
  const values: any[] = [];
  const queue = root ? [root] : [];
  while (queue.length > 0) {
    const node = queue.shift()!;
    values.push(node.val);
    if (node.left) queue.push(node.left);
    if (node.right) queue.push(node.right);
  }
  return values;
}
