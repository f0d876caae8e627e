// wrong-answer: a node is never its own ancestor
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  const holds = (node: TreeNode | null, target: TreeNode | null): boolean =>
    node !== null && (node === target || holds(node.left, target) || holds(node.right, target));
  const isAbove = (node: TreeNode, target: TreeNode | null) => holds(node.left, target) || holds(node.right, target);
  let lowest: TreeNode | null = null;
  const visit = (node: TreeNode | null) => {
    if (!node || !isAbove(node, p) || !isAbove(node, q)) return;
    lowest = node;
    visit(node.left);
    visit(node.right);
  };
  visit(root);
  return lowest ?? root;
}
