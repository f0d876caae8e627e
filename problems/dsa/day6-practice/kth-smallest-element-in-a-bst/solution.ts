/** Visits the values in ascending order with a stack of its own, and stops at the k-th. */
export function kthSmallest(root: TreeNode | null, k: number): number {
  const waiting: TreeNode[] = []; // nodes whose left subtree is being visited
  let node = root;
  let passed = 0;
  while (true) {
    for (; node !== null; node = node.left) waiting.push(node);
    const smallest = waiting.pop() as TreeNode;
    passed += 1;
    if (passed === k) return smallest.val;
    node = smallest.right;
  }
}
