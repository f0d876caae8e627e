import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { countComponents } from './solution';

type Edge = [number, number];

export default defineProblem({
  slug: 'number-of-connected-components-in-an-undirected-graph',
  title: 'Number of Connected Components in an Undirected Graph',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'union-find', 'dfs', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O((V + E) α(V))', space: 'O(V)' },
  entry: fn(
    'countComponents',
    [
      ['n', z.int()],
      ['edges', z.array(z.array(z.int()))],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: countComponents,
  constraints: [
    { says: '`1 <= n <= 10^5`', holds: ({ n }) => n >= 1 && n <= 1e5 },
    { says: '`0 <= edges.length <= 10^5`', holds: ({ edges }) => edges.length <= 1e5 },
    { says: '`edges[i].length == 2`', holds: ({ edges }) => edges.every(({ length }) => length === 2) },
    { says: '`0 <= edges[i][j] < n`', holds: ({ n, edges }) => edges.every((edge) => edge.every((node) => node >= 0 && node < n)) },
    { says: 'No edge joins a node to itself.', holds: ({ edges }) => edges.every(([a, b]) => a !== b) },
    {
      says: 'No two nodes are joined twice, in whichever order an edge names them.',
      holds: ({ edges }) => new Set(edges.map(keyOf)).size === edges.length,
    },
    { says: 'No component has more than 1500 nodes.', holds: ({ n, edges }) => largestComponent(n, edges) <= 1500 },
  ],
  drawn: { edges: { as: 'edges', nodes: 'n', first: 0, arrows: 'none' } },
  samples: [
    {
      input: {
        n: 6,
        edges: [
          [0, 4],
          [4, 2],
          [1, 5],
        ],
      },
      explanation: '0, 2 and 4 hang together, 1 and 5 do, and 3 stands alone.',
    },
    {
      input: {
        n: 4,
        edges: [
          [0, 1],
          [1, 2],
          [2, 0],
        ],
      },
      explanation: 'The third edge joins two nodes that hang together already. Node 3 is a component of its own.',
    },
    { input: { n: 3, edges: [] }, explanation: 'Without edges each node stands alone.' },
  ],
  edgeCases: [
    { n: 1, edges: [] }, // smallest
    { n: 5, edges: [] }, // only lone nodes
    { n: 2, edges: [[0, 1]] }, // one pair
    { n: 2, edges: [[1, 0]] }, // the same, named the other way round
    { n: 3, edges: [[1, 2]] }, // node 0 stands alone
    { n: 3, edges: [[0, 1]] }, // the last node stands alone
    withEdges(3, [0, 1], [1, 2], [2, 0]), // a ring: three edges, but two of them do
    withEdges(4, [0, 1], [2, 3], [1, 2]), // an edge that joins two pairs
    withEdges(4, [0, 1], [0, 2], [0, 3]), // a star about the first node
    withEdges(4, [0, 3], [1, 3], [2, 3]), // a star about the last node, whose link is set anew three times
    withEdges(4, [3, 0], [3, 1], [3, 2]), // the same with the ends exchanged
    withEdges(4, [0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]), // every pair is joined
    withEdges(6, [0, 1], [1, 2], [2, 0], [3, 4], [4, 5], [5, 3]), // two rings
    withEdges(5, [4, 3], [3, 2], [2, 1], [1, 0]), // a path, listed from its far end
    withEdges(6, [0, 1], [2, 3], [4, 5], [1, 2], [3, 4]), // pairs first, then the edges between them
    withEdges(5, [0, 1], [2, 3]), // two pairs and a lone node
    withEdges(7, [0, 2], [2, 4], [4, 6], [1, 3], [3, 5]), // two paths that lie between each other
  ],
  random: smallGraphs(),
  large: [
    {
      why: 'trees of 100: whoever relabels all nodes does so for nearly every edge',
      n: 100_000,
      make: (n, rng) => parts(n, 100, 0, rng),
    },
    { why: 'only pairs', n: 50_000, make: (n, rng) => parts(n, 2, 0, rng) },
    { why: 'parts with many rings', n: 30_000, make: (n, rng) => parts(n, 50, 2, rng) },
    { why: 'long paths, along which a recursion goes deep', n: 7000, make: (n, rng) => paths(n, 700, rng) },
    { why: 'as many nodes as there may be, no edges', n: 100_000, make: (n) => ({ n, edges: [] }) },
  ],
  limits: { timeFloorMs: 1000 }, // lists of neighbours for so many nodes take their time on a slow machine
  hints: [
    'How many components are there before the first edge is drawn, and by how much can one edge change that number?',
    'Either walk: start at every node that has not been reached yet and mark all that hangs together with it. Or unite: each edge joins two groups, unless its ends are in the same group already.',
    'For walking, make lists of neighbours first, and count how often you have to start. For uniting, keep for each node a link towards the root of its group; follow the links from both ends of an edge, and if the *roots* differ, link one root to the other and count one component less.',
  ],
});

function keyOf([a = 0, b = 0]: number[]): number {
  return Math.min(a, b) * 1e5 + Math.max(a, b);
}

function withEdges(n: number, ...edges: Edge[]) {
  return { n, edges };
}

function largestComponent(n: number, edges: number[][]): number {
  const root = Array.from({ length: n }, (_, node) => node);
  const sizes = root.map(() => 1);
  const rootOf = (node: number) => {
    let at = node;
    while (root[at] !== at) {
      root[at] = root[root[at] as number] as number;
      at = root[at] as number;
    }
    return at;
  };
  for (const [a, b] of edges as Edge[]) {
    const [first, second] = [rootOf(a), rootOf(b)];
    if (first === second) continue;
    root[first] = second;
    sizes[second] = (sizes[second] as number) + (sizes[first] as number);
  }
  return sizes.reduce((largest, size) => Math.max(largest, size), 0);
}

// Fewer edges than nodes on average, so that there are several components.
function smallGraphs() {
  return fc
    .record({ n: fc.integer({ min: 1, max: 9 }), pairs: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 7 }) })
    .map(({ n, pairs }) => ({ n, edges: withoutRepeats(pairs.map(([a, b]) => [a % n, b % n])) }));
}

function withoutRepeats(edges: Edge[]): Edge[] {
  return [...new Map(edges.filter(([a, b]) => a !== b).map((edge) => [keyOf(edge), edge])).values()];
}

/** Random trees of `size` nodes, each with some further edges for every node. */
function parts(n: number, size: number, further: number, rng: Rng) {
  const edges: Edge[] = [];
  for (let first = 0; first < n; first += size) {
    const last = Math.min(first + size, n) - 1;
    for (let node = first + 1; node <= last; node++) edges.push([rng.int(first, node - 1), node]);
    for (let i = 0; i < further * size; i++) edges.push([rng.int(first, last), rng.int(first, last)]);
  }
  return shuffled(n, withoutRepeats(edges), rng);
}

function paths(n: number, length: number, rng: Rng) {
  return shuffled(
    n,
    Array.from({ length: n - 1 }, (_, i): Edge => [i, i + 1]).filter(([, node]) => node % length !== 0),
    rng,
  );
}

/** The same graph with other numbers for its nodes, its edges in any order and direction. */
function shuffled(n: number, edges: Edge[], rng: Rng) {
  const numbers = rng.shuffle(rng.array(n, (node) => node));
  return { n, edges: rng.shuffle(edges).map((edge) => rng.shuffle(edge).map((node) => numbers[node] as number)) };
}
