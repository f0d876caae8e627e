/** Every node starts as a group of its own; an edge between two groups makes them one. */
export function countComponents(n: number, edges: number[][]): number {
  const parents = Array.from({ length: n }, (_, node) => node); // a root is its own parent
  const sizes = parents.map(() => 1); // of the group below a root
  let groups = n;
  for (const [a, b] of edges as [number, number][]) {
    const first = rootOf(a, parents);
    const second = rootOf(b, parents);
    if (first === second) continue;
    unite(first, second, parents, sizes);
    groups -= 1;
  }
  return groups;
}

/** Hangs the root of the smaller group below the other one, so that the ways to the roots stay short. */
function unite(first: number, second: number, parents: number[], sizes: number[]): void {
  const [sizeOfFirst, sizeOfSecond] = [sizes[first] as number, sizes[second] as number];
  const larger = sizeOfFirst > sizeOfSecond ? first : second;
  parents[first] = larger;
  parents[second] = larger;
  sizes[larger] = sizeOfFirst + sizeOfSecond;
}

/** Follows the parents up, and lets each node on the way skip to its grandparent. */
function rootOf(node: number, parents: number[]): number {
  let at = node;
  while (parents[at] !== at) {
    parents[at] = parents[parents[at] as number] as number;
    at = parents[at] as number;
  }
  return at;
}
