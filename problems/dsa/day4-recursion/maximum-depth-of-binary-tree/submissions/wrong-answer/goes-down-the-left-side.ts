// wrong-answer: goes down the left side whenever there is one, ignoring a deeper right side
function maxDepth(root: TreeNode | null): number {
  let depth = 0;
  let node = root;
  while (node) {
    depth++;
    node = node.left ?? node.right;
  }
  return depth;
}
