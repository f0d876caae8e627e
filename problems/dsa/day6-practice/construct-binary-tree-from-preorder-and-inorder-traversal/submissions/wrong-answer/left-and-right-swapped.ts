// wrong-answer: swaps the left and the right part
function buildTree(preorder: number[], inorder: number[]): TreeNode | null {
  if (preorder.length === 0) return null;
  const mid = inorder.indexOf(preorder[0]);
  const before = buildTree(preorder.slice(1, mid + 1), inorder.slice(0, mid));
  const behind = buildTree(preorder.slice(mid + 1), inorder.slice(mid + 1));
  return new TreeNode(preorder[0], behind, before);
}
