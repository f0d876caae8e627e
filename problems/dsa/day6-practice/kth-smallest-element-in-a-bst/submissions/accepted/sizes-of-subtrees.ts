// accepted: compares k with the size of the left subtree
function kthSmallest(root: TreeNode | null, k: number): number {
  const count = (node: TreeNode | null): number => (node === null ? 0 : 1 + count(node.left) + count(node.right));
  let node = root!;
  while (true) {
    const smaller = count(node.left);
    if (k === smaller + 1) return node.val;
    if (k <= smaller) {
      node = node.left!;
    } else {
      k -= smaller + 1;
      node = node.right!;
    }
  }
}
