// wrong-answer: counts k from 0
function kthSmallest(root: TreeNode | null, k: number): number {
  const values: number[] = [];
  const visit = (node: TreeNode | null) => {
    if (!node) return;
    visit(node.left);
    values.push(node.val);
    visit(node.right);
  };
  visit(root);
  return values[k] ?? values[values.length - 1];
}
