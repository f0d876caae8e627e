/**
 * Breadth first. The map from original to copy is also the queue: looping over a Map reaches what is added meanwhile.
 * @returns the copy of `node`
 */
export function cloneGraph(node: _Node | null): _Node | null {
  if (node === null) return null;
  const start = new _Node(node.val);
  const copies = new Map([[node, start]]);
  for (const [original, copy] of copies) {
    for (const neighbour of original.neighbors) {
      let neighbourCopy = copies.get(neighbour);
      if (!neighbourCopy) {
        neighbourCopy = new _Node(neighbour.val);
        copies.set(neighbour, neighbourCopy);
      }
      copy.neighbors.push(neighbourCopy);
    }
  }
  return start;
}
