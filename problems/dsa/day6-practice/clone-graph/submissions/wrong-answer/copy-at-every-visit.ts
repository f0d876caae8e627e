// wrong-answer: makes a new copy at every visit, so two neighbours hold different copies of one node
function cloneGraph(node: _Node | null): _Node | null {
  if (!node) return null;
  const start = new _Node(node.val);
  const visited = new Set<_Node>([node]);
  const queue: [_Node, _Node][] = [[node, start]];
  while (queue.length > 0) {
    const [original, copy] = queue.shift()!;
    for (const neighbor of original.neighbors) {
      const neighborCopy = new _Node(neighbor.val);
      copy.neighbors.push(neighborCopy);
      if (!visited.has(neighbor)) {
        visited.add(neighbor);
        queue.push([neighbor, neighborCopy]);
      }
    }
  }
  return start;
}
