// wrong-answer: tests a bound for truth, so a bound of 0 is taken for none
function isValidBST(root: TreeNode | null, low?: number, high?: number): boolean {
  if (!root) return true;
  if (low && root.val <= low) return false;
  if (high && root.val >= high) return false;
  return isValidBST(root.left, low, root.val) && isValidBST(root.right, root.val, high);
}
