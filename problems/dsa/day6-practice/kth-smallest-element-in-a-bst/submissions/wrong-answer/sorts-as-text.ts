// wrong-answer: collects and sorts with the default comparator, text order
function kthSmallest(root: TreeNode | null, k: number): number {
  const values: number[] = [];
  const stack: (TreeNode | null)[] = [root];
  while (stack.length) {
    const node = stack.pop();
    if (!node) continue;
    values.push(node.val);
    stack.push(node.left, node.right);
  }
  values.sort();
  return values[k - 1];
}
