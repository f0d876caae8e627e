/** Every step down narrows the range in which a value may lie. */
export function isValidBST(root: TreeNode | null): boolean {
  return liesBetween(root, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
}

/** @returns whether the tree is a search tree with all values strictly between `low` and `high` */
function liesBetween(node: TreeNode | null, low: number, high: number): boolean {
  if (node === null) return true;
  return low < node.val && node.val < high && liesBetween(node.left, low, node.val) && liesBetween(node.right, node.val, high);
}
