// wrong-answer: returns an ancestor that is not the lowest
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  let answer: TreeNode | null = null;
  const visit = (node: TreeNode | null): number => {
    if (!node) return 0;
    const found = Number(node === p || node === q) + visit(node.left) + visit(node.right);
    if (found === 2) answer = node;
    return found;
  };
  visit(root);
  return answer;
}
