// run-time-error: remembers no copies, endless recursion on a cycle
function cloneGraph(node: _Node | null): _Node | null {
  if (node === null) return null;
  const copy = new _Node(node.val);
  for (const neighbor of node.neighbors) {
    copy.neighbors.push(cloneGraph(neighbor)!);
  }
  return copy;
}
