/** A graph with n nodes and n - 1 edges is a tree exactly if it is connected. */
export function validTree(n: number, edges: number[][]): boolean {
  return edges.length === n - 1 && countReached(n, edges) === n;
}

/** @returns how many nodes hang together with node 0, itself included */
function countReached(n: number, edges: number[][]): number {
  const neighbours = Array.from({ length: n }, (): number[] => []);
  for (const [a, b] of edges as [number, number][]) {
    (neighbours[a] as number[]).push(b);
    (neighbours[b] as number[]).push(a);
  }
  const reached = new Set([0]);
  for (const node of reached) {
    for (const neighbour of neighbours[node] as number[]) reached.add(neighbour); // the loop gets to it later
  }
  return reached.size;
}
