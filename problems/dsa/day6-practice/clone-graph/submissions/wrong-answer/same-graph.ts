// wrong-answer: returns the graph it was given
function cloneGraph(node: _Node | null): _Node | null {
  const clone = node;
  return clone;
}
