// accepted: depth first, the depth says which list a value belongs to
const levelOrder = (root: TreeNode | null): number[][] => {
  const result: number[][] = [];
  const visit = (node: TreeNode | null, depth: number) => {
    if (!node) return;
    if (result.length === depth) result.push([]);
    result[depth].push(node.val);
    visit(node.left, depth + 1);
    visit(node.right, depth + 1);
  };
  visit(root, 0);
  return result;
};
