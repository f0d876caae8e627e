// wrong-answer: takes the inorder position for the size of the left part inside a subtree, too
function buildTree(preorder: number[], inorder: number[]): TreeNode | null {
  const indexOf = new Map<number, number>();
  inorder.forEach((value, i) => indexOf.set(value, i));
  const build = (pre: number, low: number, high: number): TreeNode | null => {
    if (low > high || pre >= preorder.length) return null;
    const mid = indexOf.get(preorder[pre])!;
    const root = new TreeNode(preorder[pre]);
    root.left = build(pre + 1, low, mid - 1);
    root.right = build(pre + 1 + mid, mid + 1, high);
    return root;
  };
  return build(0, 0, inorder.length - 1);
}
