// accepted: in-order walk with a stack of its own, every value must exceed the one before
const isValidBST = (root: TreeNode | null): boolean => {
  const stack: TreeNode[] = [];
  let node = root;
  let previous: number | null = null;
  while (node !== null || stack.length > 0) {
    while (node !== null) {
      stack.push(node);
      node = node.left;
    }
    node = stack.pop()!;
    if (previous !== null && node.val <= previous) return false;
    previous = node.val;
    node = node.right;
  }
  return true;
};
