// accepted: ranges in both lists, the left part's size places the right one
const buildTree = (preorder: number[], inorder: number[]): TreeNode | null => {
  const indexOf: Record<number, number> = {};
  inorder.forEach((value, i) => (indexOf[value] = i));
  const build = (pre: number, low: number, high: number): TreeNode | null => {
    if (low > high) return null;
    const root = new TreeNode(preorder[pre]);
    const mid = indexOf[root.val];
    root.left = build(pre + 1, low, mid - 1);
    root.right = build(pre + 1 + mid - low, mid + 1, high);
    return root;
  };
  return build(0, 0, inorder.length - 1);
};
