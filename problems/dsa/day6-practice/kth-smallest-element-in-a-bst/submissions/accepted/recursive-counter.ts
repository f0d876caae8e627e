// accepted: recursion that counts down and remembers the value
const kthSmallest = (root: TreeNode | null, k: number): number => {
  let result = -1;
  const visit = (node: TreeNode | null) => {
    if (!node || k <= 0) return;
    visit(node.left);
    k--;
    if (k === 0) result = node.val;
    visit(node.right);
  };
  visit(root);
  return result;
};
