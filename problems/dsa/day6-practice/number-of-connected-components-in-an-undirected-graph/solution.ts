/** Every node that no component found before contains starts a new one. */
export function countComponents(n: number, edges: number[][]): number {
  const neighbours = Array.from({ length: n }, (): number[] => []);
  for (const [a, b] of edges as [number, number][]) {
    (neighbours[a] as number[]).push(b);
    (neighbours[b] as number[]).push(a);
  }
  const reached = new Set<number>();
  let components = 0;
  for (const start of neighbours.keys()) {
    if (reached.has(start)) continue;
    components += 1;
    reachFrom(start, neighbours, reached);
  }
  return components;
}

/** Adds the whole component of a node. */
function reachFrom(start: number, neighbours: number[][], reached: Set<number>): void {
  const waiting = [start];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (reached.has(node)) continue;
    reached.add(node);
    waiting.push(...(neighbours[node] as number[]));
  }
}
