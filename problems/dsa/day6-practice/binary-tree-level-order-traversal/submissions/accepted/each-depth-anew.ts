// accepted: walks from the root once for every depth, O(n h)
class Solution {
  levelOrder(root: TreeNode | null): number[][] {
    const result: number[][] = [];
    for (let depth = 0; ; depth++) {
      const values: number[] = [];
      this.collect(root, depth, values);
      if (values.length === 0) return result;
      result.push(values);
    }
  }

  private collect(node: TreeNode | null, depth: number, values: number[]): void {
    if (node === null) return;
    if (depth === 0) {
      values.push(node.val);
      return;
    }
    this.collect(node.left, depth - 1, values);
    this.collect(node.right, depth - 1, values);
  }
}
