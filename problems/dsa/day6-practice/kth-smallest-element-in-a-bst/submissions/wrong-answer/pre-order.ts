// wrong-answer: counts in pre-order or level order
function kthSmallest(root: TreeNode | null, k: number): number {
  const values: number[] = [];
  const visit = (node: TreeNode | null) => {
    if (!node) return;
    values.push(node.val);
    visit(node.left);
    visit(node.right);
  };
  visit(root);
  return values[k - 1];
}
