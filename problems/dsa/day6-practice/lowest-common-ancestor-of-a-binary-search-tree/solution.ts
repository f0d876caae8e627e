/** The first node on the way down whose value lies between those of p and q: there the ways to them part. */
export function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  const values = [p, q].map((node) => (node as TreeNode).val);
  const smaller = Math.min(...values);
  const larger = Math.max(...values);
  let node = root as TreeNode;
  while (true) {
    if (larger < node.val) node = node.left as TreeNode;
    else if (smaller > node.val) node = node.right as TreeNode;
    else return node;
  }
}
