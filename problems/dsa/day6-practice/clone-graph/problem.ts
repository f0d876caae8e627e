import * as fc from 'fast-check';
import { anyValid, defineProblem, firstDifference, fn, graph, type Rng } from '@/problems/spec';
import { cloneGraph } from './solution';

type Adjacency = number[][];
type Edge = readonly [number, number];

export default defineProblem({
  slug: 'clone-graph',
  title: 'Clone Graph',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'hash-map', 'dfs', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(V + E)', space: 'O(V)' },
  entry: fn('cloneGraph', [['node', graph()]], graph()),
  checker: anyValid<{ node: Adjacency }, Adjacency>(
    ({ expected, actual, live }) => startProblem(live.answer) ?? copyProblem(expected, actual),
    { fresh: true },
  ),
  reference: cloneGraph,
  constraints: [
    { says: 'The graph has 0 to 500 nodes.', holds: ({ node }) => node.length <= 500 },
    {
      says: 'The nodes hold the values 1 to n, each once, and the given node holds 1. A test writes the graph as a list: its i-th entry, counted from 1, holds the neighbours of node i.',
      holds: ({ node }) => node.every((neighbours) => neighbours.every((value) => value <= node.length)),
    },
    { says: 'No node is its own neighbour.', holds: ({ node }) => node.every((neighbours, i) => !neighbours.includes(i + 1)) },
    {
      says: 'No two nodes are joined twice.',
      holds: ({ node }) => node.every((neighbours) => new Set(neighbours).size === neighbours.length),
    },
    {
      says: 'Edges lead both ways: if b is a neighbour of a, then a is a neighbour of b.',
      holds: ({ node }) => node.every((neighbours, i) => neighbours.every((value) => node[value - 1]?.includes(i + 1))),
    },
    { says: 'Every node can be reached from the given one.', holds: ({ node }) => countReached(node) === node.length },
  ],
  samples: [
    {
      input: {
        node: [
          [2, 3],
          [1, 3],
          [1, 2],
        ],
      },
      explanation: 'A triangle. The answer is a triangle of three new nodes, each with its neighbours in the same order.',
    },
    { input: { node: [[]] }, explanation: 'One node without neighbours: the copy is a new node with the value 1.' },
    { input: { node: [] }, explanation: 'No node at all: `node` is `null`, and so is the answer.' },
  ],
  edgeCases: [
    { node: [[2], [1]] }, // the smallest graph with a way back: a walk without memory never ends
    { node: [[]] }, // a single node; its copy must be new
    { node: [] }, // no node
    { node: [[2], [3, 1], [2]] }, // a path; the neighbours of 2 are not in ascending order
    {
      node: [
        [3, 2],
        [3, 1],
        [1, 2],
      ],
    }, // a triangle: 2 and 3 must share their copies
    {
      node: [
        [2, 4],
        [1, 3],
        [2, 4],
        [3, 1],
      ],
    }, // a square: node 3 is reached by two ways
    { node: [[4, 2, 3], [1], [1], [1]] }, // a star: leaves lead only back
    {
      node: [
        [4, 3, 2],
        [3, 4, 1],
        [1, 2, 4],
        [2, 1, 3],
      ],
    }, // every node joined to every other
    { node: [[2], [1, 3, 4], [2, 4], [3, 2]] }, // a cycle that does not contain the first node
  ],
  random: smallGraphs(),
  large: [
    { why: 'time grows with nodes and edges, three edges a node', n: 500, make: (n, rng) => connectedGraph(n, 3 * n, rng) },
    { why: 'a path: depth first goes 500 deep', n: 500, make: (n) => fromEdges(n, pathOf(n)) },
    { why: 'every node joined to every other: a copy per edge would be 250 thousand', n: 500, make: (n) => fromEdges(n, allPairs(n)) },
  ],
  hints: [
    'Copying one node is easy. What goes wrong when you copy its neighbours, and theirs, without looking back?',
    'A node that is reached a second time must not be copied again. How do you find the copy that exists already?',
    'Keep a `Map` from each original node to its copy, and put the copy in *before* you go on to the neighbours. Depth first or breadth first, both work.',
  ],
});

function startProblem(answer: unknown): string | undefined {
  const value = (answer as { val: number } | null)?.val;
  return value === undefined || value === 1
    ? undefined
    : `The answer is the copy of node ${value}; it must be the copy of the given node, 1.`;
}

function copyProblem(expected: Adjacency, actual: Adjacency): string | undefined {
  const place = firstDifference(expected, actual)?.path[0];
  if (typeof place === 'number') {
    return `In the copy, node ${place + 1} has the neighbours ${listed(actual[place])} in place of ${listed(expected[place])}.`;
  }
  return expected.length === actual.length ? undefined : `The copy has ${actual.length} nodes, the graph has ${expected.length}.`;
}

function listed(neighbours: number[] = []): string {
  return `[${neighbours.join(', ')}]`;
}

function countReached(adjacency: Adjacency): number {
  const reached = new Set(adjacency.length > 0 ? [1] : []);
  for (const value of reached) for (const neighbour of adjacency[value - 1] ?? []) reached.add(neighbour);
  return reached.size;
}

// Node i + 2 hangs on an earlier node, so the graph is connected; further edges come first, so that the
// neighbours are not always in ascending order.
function smallGraphs() {
  return fc
    .record({ parents: fc.array(fc.nat(6), { maxLength: 7 }), further: fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 6 }) })
    .map(({ parents, further }) => {
      const n = parents.length + 1;
      const tree = parents.map((parent, i): Edge => [i + 1, parent % (i + 1)]);
      return { node: adjacencyOf(n, [...further.map(([a, b]): Edge => [a % n, b % n]), ...tree]) };
    });
}

function connectedGraph(n: number, further: number, rng: Rng) {
  const tree = rng.array(n - 1, (i): Edge => [i + 1, rng.int(0, i)]);
  const others = rng.array(further - n, (): Edge => [rng.int(0, n - 1), rng.int(0, n - 1)]);
  return fromEdges(n, rng.shuffle([...tree, ...others]));
}

function pathOf(n: number): Edge[] {
  return Array.from({ length: n - 1 }, (_, i): Edge => [i, i + 1]);
}

function allPairs(n: number): Edge[] {
  return Array.from({ length: n }, (_, a) => Array.from({ length: a }, (_, b): Edge => [a, b])).flat();
}

function fromEdges(n: number, edges: Edge[]) {
  return { node: adjacencyOf(n, edges) };
}

/** Edges between the places 0 to n - 1; loops and repeated edges are left out. */
function adjacencyOf(n: number, edges: Edge[]): Adjacency {
  const neighbours = Array.from({ length: n }, () => new Set<number>());
  for (const [a, b] of edges) {
    if (a === b) continue;
    neighbours[a]?.add(b + 1);
    neighbours[b]?.add(a + 1);
  }
  return neighbours.map((values) => [...values]);
}
