// accepted: first all nodes, then all edges; copies are found by value, since values are unique
class Solution {
  cloneGraph(node: Node | null): Node | null {
    if (!node) return null;
    const originals: Node[] = [];
    const stack: Node[] = [node];
    const copies: Node[] = [];
    while (stack.length) {
      const original = stack.pop()!;
      if (copies[original.val]) continue;
      copies[original.val] = new Node(original.val);
      originals.push(original);
      stack.push(...original.neighbors);
    }
    for (const original of originals) {
      copies[original.val].neighbors = original.neighbors.map((neighbor) => copies[neighbor.val]);
    }
    return copies[node.val];
  }
}
