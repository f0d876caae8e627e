// wrong-answer: right child before left
function levelOrder(root: TreeNode | null): number[][] {
  const result: number[][] = [];
  let level = root ? [root] : [];
  while (level.length > 0) {
    result.push(level.map((node) => node.val));
    const next: TreeNode[] = [];
    for (const node of level) {
      if (node.right) next.push(node.right);
      if (node.left) next.push(node.left);
    }
    level = next;
  }
  return result;
}
