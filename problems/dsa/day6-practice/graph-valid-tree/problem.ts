import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { validTree } from './solution';

type Edge = [number, number];

export default defineProblem({
  slug: 'graph-valid-tree',
  title: 'Graph Valid Tree',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'union-find', 'dfs', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(V + E)', space: 'O(V)' },
  entry: fn(
    'validTree',
    [
      ['n', z.int()],
      ['edges', z.array(z.array(z.int()))],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: validTree,
  constraints: [
    { says: '`1 <= n <= 1500`', holds: ({ n }) => n >= 1 && n <= 1500 },
    { says: '`0 <= edges.length <= 5000`', holds: ({ edges }) => edges.length <= 5000 },
    { says: '`edges[i].length == 2`', holds: ({ edges }) => edges.every(({ length }) => length === 2) },
    { says: '`0 <= edges[i][j] < n`', holds: ({ n, edges }) => edges.flat().every((node) => node >= 0 && node < n) },
    { says: 'No edge joins a node to itself.', holds: ({ edges }) => edges.every(([a, b]) => a !== b) },
    {
      says: 'No two nodes are joined twice, in whichever order an edge names them.',
      holds: ({ edges }) => new Set(edges.map(keyOf)).size === edges.length,
    },
  ],
  drawn: { edges: { as: 'edges', nodes: 'n', first: 0, arrows: 'none' } },
  samples: [
    {
      input: {
        n: 5,
        edges: [
          [2, 0],
          [2, 4],
          [4, 1],
          [3, 2],
        ],
      },
      explanation: 'All five nodes hang together, and between any two there is just one way.',
    },
    {
      input: {
        n: 4,
        edges: [
          [0, 1],
          [1, 2],
          [2, 3],
          [3, 1],
        ],
      },
      explanation: '1, 2 and 3 form a ring.',
    },
    {
      input: {
        n: 4,
        edges: [
          [0, 3],
          [1, 2],
        ],
      },
      explanation: 'There is no ring, but no way from 0 to 1 either.',
    },
  ],
  edgeCases: [
    { n: 1, edges: [] }, // smallest: a node alone is a tree
    { n: 2, edges: [] }, // two nodes that are not joined
    { n: 2, edges: [[1, 0]] }, // the smallest tree with an edge: the way back to the parent is no ring
    { n: 3, edges: [[0, 1]] }, // the last node stands alone
    { n: 3, edges: [[1, 2]] }, // node 0 stands alone
    withEdges(3, [0, 1], [1, 2]), // a path
    withEdges(3, [0, 1], [1, 2], [2, 0]), // a ring of all nodes
    withEdges(4, [1, 2], [2, 3], [3, 1]), // n - 1 edges, but a ring, and node 0 stands alone
    withEdges(4, [0, 1], [1, 2], [2, 0]), // the same, and node 3 stands alone
    withEdges(5, [0, 1], [2, 3], [3, 4], [4, 2]), // n - 1 edges, a tree and a ring
    withEdges(4, [0, 1], [2, 3]), // two trees
    withEdges(4, [3, 0], [3, 1], [3, 2]), // a star about the last node
    withEdges(5, [0, 1], [0, 2], [0, 3], [1, 4]), // a tree with branches
    withEdges(5, [0, 1], [1, 2], [2, 3], [1, 3], [1, 4]), // the ring lies apart from node 0
    withEdges(4, [2, 3], [1, 2], [0, 1]), // a path, listed from its far end
    withEdges(4, [0, 1], [2, 3], [1, 3]), // two parts that the last edge joins
    withEdges(4, [0, 1], [1, 2], [2, 3], [3, 0]), // a square
    withEdges(4, [0, 1], [0, 2], [0, 3], [1, 2], [1, 3], [2, 3]), // every pair is joined
    withEdges(6, [0, 1], [1, 2], [2, 0], [3, 4], [4, 5]), // a ring and a path, n - 1 edges in all
  ],
  random: treesOrNearlySo(),
  large: [
    { why: 'a random tree', n: 1500, make: (n, rng) => shuffled(n, treeEdges(n, rng), rng) },
    { why: 'a random tree with one edge more', n: 1500, make: (n, rng) => shuffled(n, withOneMore(n, treeEdges(n, rng)), rng) },
    { why: 'a random tree that lacks an edge', n: 1500, make: (n, rng) => shuffled(n, treeEdges(n, rng).slice(1), rng) },
    {
      why: 'as many edges as a tree, but the edge that lacks has closed a ring elsewhere',
      n: 1500,
      make: (n, rng) => shuffled(n, withOneMore(n, treeEdges(n, rng).slice(0, -1)), rng),
    },
    { why: 'a long path', n: 700, make: (n, rng) => shuffled(n, pathEdges(n), rng) },
    { why: 'as many edges as there may be', n: 1500, make: (n, rng) => shuffled(n, manyEdges(n, 5000, rng), rng) },
  ],
  hints: [
    'A tree has two properties. One says that there are not too few edges, the other that there are not too many. Which are they?',
    'How many edges does a tree with `n` nodes have? If the number is right, one of the two properties follows from the other.',
    'Return `false` unless there are exactly `n - 1` edges. Then walk from node 0 along the edges, marking nodes, and see whether all `n` are reached. Or unite the ends of each edge in a union-find, and stop when they are united already.',
  ],
});

function keyOf([a, b]: number[]): string {
  return [a, b].toSorted((x = 0, y = 0) => x - y).join();
}

function withEdges(n: number, ...edges: Edge[]) {
  return { n, edges };
}

// A tree, from which an edge may be taken, and to which one may be added: so all four combinations occur.
function treesOrNearlySo() {
  return fc
    .record({
      parents: fc.array(fc.nat(6), { maxLength: 7, size: 'max' }),
      taken: fc.option(fc.nat(6), { freq: 2 }),
      added: fc.option(fc.tuple(fc.nat(7), fc.nat(7)), { freq: 2 }),
      shift: fc.nat(7),
      order: fc.constantFrom('down', 'up', 'turned'),
    })
    .map(({ parents, taken, added, shift, order }) => {
      const n = parents.length + 1;
      const tree = parents.map((parent, i): Edge => [parent % (i + 1), i + 1]);
      if (taken !== null) tree.splice(taken % Math.max(1, tree.length), 1);
      if (added !== null) tree.push([added[0] % n, added[1] % n]);
      const edges = withoutRepeats(tree).map(([a, b]): Edge => [(a + shift) % n, (b + shift) % n]);
      if (order === 'up') edges.reverse();
      return { n, edges: order === 'turned' ? edges.map(([a, b]): Edge => [b, a]) : edges };
    });
}

function withoutRepeats(edges: Edge[]): Edge[] {
  return [...new Map(edges.filter(([a, b]) => a !== b).map((edge) => [keyOf(edge), edge])).values()];
}

function treeEdges(n: number, rng: Rng): Edge[] {
  return rng.array(n - 1, (i): Edge => [rng.int(0, i), i + 1]);
}

function pathEdges(n: number): Edge[] {
  return Array.from({ length: n - 1 }, (_, i): Edge => [i, i + 1]);
}

/** Joins two of the first nodes that are not joined yet. */
function withOneMore(n: number, edges: Edge[]): Edge[] {
  const known = new Set(edges.map(keyOf));
  for (let b = 1; b < n; b++) {
    for (let a = 0; a < b; a++) if (!known.has(keyOf([a, b]))) return [...edges, [a, b]];
  }
  return edges;
}

function manyEdges(n: number, count: number, rng: Rng): Edge[] {
  const chosen = new Map<string, Edge>();
  while (chosen.size < Math.min(count, (n * (n - 1)) / 2)) {
    const edge = rng.distinctInts(2, 0, n - 1) as Edge;
    chosen.set(keyOf(edge), edge);
  }
  return [...chosen.values()];
}

/** The same graph with other numbers for its nodes, its edges in any order and direction. */
function shuffled(n: number, edges: Edge[], rng: Rng) {
  const numbers = rng.shuffle(rng.array(n, (node) => node));
  return { n, edges: rng.shuffle(edges).map((edge) => rng.shuffle(edge).map((node) => numbers[node] as number)) };
}
