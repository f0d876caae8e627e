// accepted: level by level, every waiting node together with its bounds
function isValidBST(root: TreeNode | null): boolean {
  const waiting: [TreeNode | null, number, number][] = [[root, -Infinity, Infinity]];
  for (const [node, low, high] of waiting) {
    if (node === null) continue;
    if (node.val <= low || node.val >= high) return false;
    waiting.push([node.left, low, node.val], [node.right, node.val, high]);
  }
  return true;
}
