import * as fc from 'fast-check';
import * as z from 'zod';
import { binaryTree, defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { maxDepth } from './solution';

type Levels = (number | null)[];

interface Branch {
  value: number;
  left?: Branch;
  right?: Branch;
}

export default defineProblem({
  slug: 'maximum-depth-of-binary-tree',
  title: 'Maximum Depth of Binary Tree',
  track: 'day4',
  difficulty: 'easy',
  patterns: ['recursion', 'tree', 'dfs', 'bfs'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(h)' },
  entry: fn('maxDepth', [['root', binaryTree()]], z.int()),
  checker: exact(),
  reference: maxDepth,
  constraints: [
    { says: 'The tree has 0 to `10^4` nodes.', holds: ({ root }) => depthsOf(root).length <= 1e4 },
    { says: 'The tree is at most 1500 levels deep.', holds: ({ root }) => (depthsOf(root).at(-1) ?? 0) <= 1500 },
    { says: '`-100 <= node.val <= 100`', holds: ({ root }) => root.every((value) => Math.abs(value ?? 0) <= 100) },
  ],
  samples: [
    { input: { root: [7, 4, 9, null, 5, null, null, 6] }, explanation: 'The way 7, 4, 5, 6 has four nodes; the one to the 9 has two.' },
    { input: { root: [1, null, 2] }, explanation: 'A root and a right child.' },
    { input: { root: [] }, explanation: 'An empty tree has no node.' },
  ],
  edgeCases: [
    { root: [] }, // smallest: there is no root to ask
    { root: [0] }, // one node, whose value is falsy
    { root: [1, 2] }, // only a left child
    { root: [1, null, 2] }, // only a right child
    { root: [1, 2, 3] }, // both
    { root: [1, 2, 3, 4] }, // the left side is deeper
    { root: [1, 2, 3, null, null, null, 4] }, // the right side is deeper, though there is a left one
    { root: [1, 2, 3, null, 4, 5, null, null, null, null, 6] }, // the deepest leaf is below a left child of a right child
    { root: [1, 2, null, 3, null, 4] }, // a chain to the left
    { root: [1, null, 2, null, 3, null, 4] }, // a chain to the right
    { root: [1, 2, null, null, 3, 4, null, null, 5] }, // a chain that turns at every level
    { root: [1, 2, 3, 4, 5, 6, 7] }, // full: the depth is not the number of nodes
    { root: [1, 2, 3, 4, 5, 6, 7, 8] }, // full but for one node on a new level
    { root: [0, 0, 0, null, 0] }, // equal values, all falsy
    { root: [-1, -2, -3, -4] }, // negative values: the depth has nothing to do with them
    { root: [100, -100, 50, null, null, 100] }, // the bounds of the values
    { root: [3, 9, 20, null, null, 15, 7] },
  ],
  random: treesOfAnyShape(),
  large: [
    {
      why: 'a chain: each level that asks twice doubles all the work below it',
      n: 1500,
      make: (n, rng) => ({ root: chain(n, rng, () => 'left') }),
    },
    { why: 'a chain to the right', n: 1500, make: (n, rng) => ({ root: chain(n, rng, () => 'right') }) },
    { why: 'a chain that turns at random', n: 1500, make: (n, rng) => ({ root: chain(n, rng, () => rng.pick(['left', 'right'])) }) },
    { why: 'a full tree', n: 10_000, make: (n, rng) => ({ root: rng.array(n, () => randomValue(rng)) }) },
    { why: 'a tree grown at random', n: 10_000, make: randomTree },
  ],
  hints: [
    'Suppose somebody tells you how deep the left and the right subtree of the root are. How deep is the whole tree?',
    'An empty tree has depth 0, any other one more than the deeper of its two subtrees. That is the whole function: a base case, and one line with two recursive calls.',
  ],
});

/** The depth of every node in level order, the root's being 1; they never fall. */
function depthsOf(levels: Levels): number[] {
  const depths = typeof levels[0] === 'number' ? [1] : [];
  let next = 1;
  for (const depth of depths) {
    for (let side = 0; side < 2; side++) if (typeof levels[next++] === 'number') depths.push(depth + 1);
  }
  return depths;
}

function treesOfAnyShape() {
  const node = fc.record({
    value: fc.oneof(fc.integer({ min: -2, max: 9 }), fc.integer({ min: -100, max: 100 })),
    slot: fc.nat({ max: 12 }),
  });
  return fc.array(node, { maxLength: 14 }).map((nodes) => ({ root: levelOrder(grown(nodes)) }));
}

/** Each node takes one of the free places below those before it. */
function grown([first, ...others]: { value: number; slot: number }[]): Branch | undefined {
  if (!first) return undefined;
  const root: Branch = { value: first.value };
  const free = slotsOf(root);
  for (const { value, slot } of others) {
    const [place] = free.splice(slot % free.length, 1);
    const branch: Branch = { value };
    if (place) place.parent[place.side] = branch;
    free.push(...slotsOf(branch));
  }
  return root;
}

function slotsOf(parent: Branch): { parent: Branch; side: 'left' | 'right' }[] {
  return [
    { parent, side: 'left' },
    { parent, side: 'right' },
  ];
}

function levelOrder(root: Branch | undefined): Levels {
  const levels: Levels = [];
  const waiting = [root];
  for (const branch of waiting) {
    levels.push(branch?.value ?? null);
    if (branch) waiting.push(branch.left, branch.right);
  }
  while (levels.at(-1) === null) levels.pop();
  return levels;
}

function randomValue(rng: Rng): number {
  return rng.int(-100, 100);
}

function chain(n: number, rng: Rng, nextSide: () => 'left' | 'right'): Levels {
  let below: Branch | undefined;
  for (let i = 0; i < n; i++) below = { value: randomValue(rng), ...(below && { [nextSide()]: below }) };
  return levelOrder(below);
}

function randomTree(n: number, rng: Rng) {
  return { root: levelOrder(grown(rng.array(n, () => ({ value: randomValue(rng), slot: rng.int(0, 2 * n) })))) };
}
