// accepted: depth first with a stack of nodes and depths
const maxDepth = (root: TreeNode | null): number => {
  const stack: [TreeNode | null, number][] = [[root, 1]];
  let max = 0;
  while (stack.length) {
    const [node, depth] = stack.pop()!;
    if (node === null) continue;
    max = Math.max(max, depth);
    stack.push([node.left, depth + 1], [node.right, depth + 1]);
  }
  return max;
};
