// wrong-answer: takes the last preorder element as root, as in a postorder
function buildTree(preorder: number[], inorder: number[]): TreeNode | null {
  const indexOf = new Map(inorder.map((value, i) => [value, i]));
  const rest = [...preorder];
  const build = (low: number, high: number): TreeNode | null => {
    if (low > high || rest.length === 0) return null;
    const value = rest.pop()!;
    const mid = indexOf.get(value)!;
    const right = build(mid + 1, high);
    const left = build(low, mid - 1);
    return new TreeNode(value, left, right);
  };
  return build(0, inorder.length - 1);
}
