// accepted: counts how many of the two a subtree holds, the first with both is the answer
const lowestCommonAncestor = (root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null => {
  let answer: TreeNode | null = null;
  const count = (node: TreeNode | null): number => {
    if (!node) return 0;
    const found = count(node.left) + count(node.right) + (node === p ? 1 : 0) + (node === q ? 1 : 0);
    if (found === 2 && !answer) answer = node;
    return found;
  };
  count(root);
  return answer;
};
