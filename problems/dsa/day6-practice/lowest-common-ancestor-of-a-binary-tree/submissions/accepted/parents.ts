// accepted: links to parents, then climbs
function lowestCommonAncestor(root: TreeNode | null, p: TreeNode | null, q: TreeNode | null): TreeNode | null {
  const parent = new Map<TreeNode, TreeNode | null>([[root!, null]]);
  const stack: TreeNode[] = [root!];
  while (stack.length > 0) {
    const node = stack.pop()!;
    for (const child of [node.left, node.right]) {
      if (!child) continue;
      parent.set(child, node);
      stack.push(child);
    }
  }
  const above = new Set<TreeNode>();
  for (let node = p; node; node = parent.get(node) ?? null) above.add(node);
  let node = q;
  while (!above.has(node!)) node = parent.get(node!)!;
  return node;
}
