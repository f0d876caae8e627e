// run-time-error: reads val of an empty graph
function cloneGraph(node: _Node): _Node {
  const copies = new Map<_Node, _Node>();
  const copy = (original: _Node): _Node => {
    const known = copies.get(original);
    if (known) return known;
    const made = new _Node(original.val);
    copies.set(original, made);
    made.neighbors = original.neighbors.map(copy);
    return made;
  };
  return copy(node);
}
