// accepted: depth first, a map from original to copy
const cloneGraph = (node: _Node | null, copies = new Map<_Node, _Node>()): _Node | null => {
  if (node === null) return null;
  const known = copies.get(node);
  if (known) return known;
  const copy = new _Node(node.val);
  copies.set(node, copy);
  for (const neighbor of node.neighbors) copy.neighbors.push(cloneGraph(neighbor, copies) as _Node);
  return copy;
};
