// accepted: breadth first with a queue; plain JavaScript
var cloneGraph = function (node) {
  if (!node) return node;
  const copies = new Map();
  copies.set(node, new Node(node.val, []));
  const queue = [node];
  while (queue.length) {
    const original = queue.shift();
    original.neighbors.forEach((neighbor) => {
      if (!copies.has(neighbor)) {
        copies.set(neighbor, new Node(neighbor.val, []));
        queue.push(neighbor);
      }
      copies.get(original).neighbors.push(copies.get(neighbor));
    });
  }
  return copies.get(node);
};
