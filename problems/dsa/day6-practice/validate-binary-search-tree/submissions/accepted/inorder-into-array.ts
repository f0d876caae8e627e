// accepted: writes the values down in order, then looks whether they ascend, O(n) space
class Solution {
  private values: number[] = [];

  isValidBST(root: TreeNode | null): boolean {
    this.values = [];
    this.walk(root);
    return this.values.every((value, i, all) => i === 0 || all[i - 1] < value);
  }

  private walk(node: TreeNode | null): void {
    if (!node) return;
    this.walk(node.left);
    this.values.push(node.val);
    this.walk(node.right);
  }
}
