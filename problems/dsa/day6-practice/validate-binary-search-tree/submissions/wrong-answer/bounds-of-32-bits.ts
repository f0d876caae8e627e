// wrong-answer: starts with -2^31 and 2^31 - 1 as strict bounds, so nodes holding them fail
function isValidBST(root: TreeNode | null): boolean {
  function check(node: TreeNode | null, low: number, high: number): boolean {
    if (node === null) return true;
    if (node.val <= low || node.val >= high) return false;
    return check(node.left, low, node.val) && check(node.right, node.val, high);
  }
  return check(root, -2147483648, 2147483647);
}
