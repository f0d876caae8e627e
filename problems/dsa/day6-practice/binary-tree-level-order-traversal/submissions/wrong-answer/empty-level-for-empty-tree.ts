// wrong-answer: gives [[]] for the empty tree
function levelOrder(root: TreeNode | null): number[][] {
  const result: number[][] = [[]];
  const visit = (node: TreeNode | null, depth: number) => {
    if (!node) return;
    if (!result[depth]) result[depth] = [];
    result[depth].push(node.val);
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  };
  visit(root, 0);
  return result;
}
