// wrong-answer: gives the k-th largest
function kthSmallest(root: TreeNode | null, k: number): number {
  let answer = 0;
  const visit = (node: TreeNode | null) => {
    if (!node) return;
    visit(node.right);
    if (--k === 0) answer = node.val;
    visit(node.left);
  };
  visit(root);
  return answer;
}
