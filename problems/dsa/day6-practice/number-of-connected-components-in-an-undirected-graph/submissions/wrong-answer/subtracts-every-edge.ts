// wrong-answer: subtracts every edge, also those that close a cycle
function countComponents(n: number, edges: number[][]): number {
  return Math.max(1, n - edges.length);
}
