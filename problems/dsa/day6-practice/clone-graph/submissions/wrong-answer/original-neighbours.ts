// wrong-answer: copies the first node but keeps the original neighbours
function cloneGraph(node: _Node | null): _Node | null {
  if (node === null) return null;
  return new _Node(node.val, node.neighbors);
}
