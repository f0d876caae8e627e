import * as fc from 'fast-check';
import { binaryTree, defineProblem, exact, fn, nodeOfTree, type Rng } from '@/problems/spec';
import { lowestCommonAncestor } from './solution';

const MAX = 1e9;

type Levels = (number | null)[];

interface Branch {
  value: number;
  left?: Branch;
  right?: Branch;
}

export default defineProblem({
  slug: 'lowest-common-ancestor-of-a-binary-tree',
  title: 'Lowest Common Ancestor of a Binary Tree',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['tree', 'dfs', 'recursion'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n)', space: 'O(h)' },
  entry: fn(
    'lowestCommonAncestor',
    [
      ['root', binaryTree()],
      ['p', nodeOfTree('root')],
      ['q', nodeOfTree('root')],
    ],
    nodeOfTree('root'),
  ),
  checker: exact(),
  reference: lowestCommonAncestor,
  constraints: [
    { says: 'The tree has 2 to `10^4` nodes.', holds: ({ root }) => depthsOf(root).length >= 2 && depthsOf(root).length <= 1e4 },
    { says: 'The tree is at most 1500 levels deep.', holds: ({ root }) => (depthsOf(root).at(-1) ?? 0) <= 1500 },
    { says: '`-10^9 <= node.val <= 10^9`', holds: ({ root }) => root.every((value) => value === null || Math.abs(value) <= MAX) },
    {
      says: 'The values of the tree are all different.',
      holds: ({ root }) => new Set(root.filter((value) => value !== null)).size === depthsOf(root).length,
    },
    {
      says: '`p` and `q` are two different nodes of the tree. A test names them by their values.',
      holds: ({ root, p, q }) => p !== q && [p, q].every((value) => value !== null && root.includes(value)),
    },
  ],
  samples: [
    {
      input: { root: [4, 9, 1, 7, 3, null, 8, null, null, 5, 6], p: 7, q: 6 },
      explanation:
        'Both stand below 9: 7 is its left child, and 6 a child of its right child 3. The root is above both as well, but 9 is lower.',
    },
    {
      input: { root: [4, 9, 1, 7, 3, null, 8, null, null, 5, 6], p: 3, q: 5 },
      explanation: 'A node counts as an ancestor of itself, and 3 is the parent of 5.',
    },
  ],
  edgeCases: [
    { root: [1, 2], p: 1, q: 2 }, // smallest: p is the root
    { root: [1, 2], p: 2, q: 1 }, // q is the root
    { root: [1, null, 2], p: 1, q: 2 }, // the same on the right
    { root: [1, 2, 3], p: 2, q: 3 }, // one on each side
    { root: [1, 2, 3], p: 3, q: 2 },
    { root: [3, 1, 2], p: 1, q: 2 }, // both values are smaller than the root's
    { root: [1, 2, 3, 4, 5, 6, 7], p: 4, q: 5 }, // both in the left subtree
    { root: [1, 2, 3, 4, 5, 6, 7], p: 7, q: 6 }, // both in the right subtree
    { root: [1, 2, 3, 4, 5, 6, 7], p: 5, q: 6 }, // cousins: only the root
    { root: [1, 2, 3, 4, 5, 6, 7], p: 3, q: 6 }, // p above q
    { root: [1, 2, 3, 4, 5, 6, 7], p: 4, q: 2 }, // q above p
    { root: [1, 2, 3, 4, 5, 6, 7], p: 1, q: 7 }, // the root and a leaf
    { root: [5, 6, null, 2, 7, null, null, 4, 3], p: 2, q: 3 }, // at different depth below the answer
    { root: [5, 6, null, 2, 7, null, null, 4, 3], p: 4, q: 3 }, // siblings at the bottom
    { root: [1, 2, null, 3, null, 4], p: 4, q: 2 }, // a chain to the left
    { root: [4, null, 3, null, 2, null, 1], p: 3, q: 1 }, // a chain to the right
    { root: [-1, 0, -2, 3, 8], p: 8, q: 3 }, // the answer holds 0, which is falsy
    { root: [-1, 0, -2, 3, 8], p: 0, q: -2 }, // one of the nodes holds it
    { root: [0, MAX, -MAX], p: MAX, q: -MAX }, // the bounds
  ],
  random: treesAndTwoNodes(),
  large: [
    { why: 'a random tree with as many nodes as there may be', n: 10_000, make: randomTree },
    { why: 'a deep tree, turning at random, and its two lowest nodes', n: 1200, make: deepTree },
    { why: 'a full tree, two leaves side by side', n: 10_000, make: (n, rng) => twoLeaves(n, rng) },
  ],
  hints: [
    'Suppose you knew for each of the two subtrees of a node which of `p` and `q` it holds. When is this node the answer?',
    'Let a recursion report for a subtree what it has found: nothing, `p` or `q`, or the answer already. What does a node report when one side has found something and the other has not?',
    'Report the node itself if it is `null`, `p` or `q`. Otherwise ask both sides. If both have found something, report this node; if only one has, pass on what it found.',
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

function treesAndTwoNodes() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -12, max: 12 }), weight: 12 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  return fc
    .record({
      values: fc.uniqueArray(value, { minLength: 2, maxLength: 11, size: 'max' }),
      places: fc.array(fc.nat(11), { minLength: 10, maxLength: 10 }),
      first: fc.nat(10),
      step: fc.nat(9),
    })
    .map(({ values, places, first, step }) => {
      const n = values.length;
      const second = (first + 1 + (step % (n - 1))) % n;
      return { root: levelsOf(treeOf(values, (i) => places[i] as number)), p: values[first % n] as number, q: values[second] as number };
    });
}

function randomTree(n: number, rng: Rng) {
  const values = rng.distinctInts(n, -MAX, MAX);
  const root = levelsOf(treeOf(values, (_, free) => rng.int(0, free - 1)));
  return { root, p: values.at(-1) as number, q: values.at(-2) as number };
}

/** Each value takes one of the places that are free below the values before it. */
function treeOf([first, ...others]: number[], place: (i: number, free: number) => number): Branch {
  const root: Branch = { value: first as number };
  const free: [Branch, 'left' | 'right'][] = [
    [root, 'left'],
    [root, 'right'],
  ];
  for (const [i, value] of others.entries()) {
    const branch: Branch = { value };
    const taken = place(i, free.length) % free.length;
    const [parent, side] = free[taken] as [Branch, 'left' | 'right'];
    parent[side] = branch;
    free[taken] = [branch, 'left'];
    free.push([branch, 'right']);
  }
  return root;
}

function levelsOf(root: Branch | undefined): Levels {
  const levels: Levels = [];
  const waiting = [root];
  for (const branch of waiting) {
    levels.push(branch?.value ?? null);
    if (branch) waiting.push(branch.left, branch.right);
  }
  while (levels.at(-1) === null) levels.pop();
  return levels;
}

function deepTree(n: number, rng: Rng) {
  const [p, q, third, ...above] = rng.distinctInts(n, -MAX, MAX) as [number, number, number, ...number[]];
  const lowest: Branch = { value: third, left: { value: p }, right: { value: q } };
  const root = above.reduce<Branch>((below, value) => ({ value, [rng.pick(['left', 'right'] as const)]: below }), lowest);
  return { root: levelsOf(root), p, q };
}

function twoLeaves(n: number, rng: Rng) {
  const root = rng.distinctInts(n, -MAX, MAX);
  const place = rng.int(n >> 1, n - 2);
  return { root, p: root[place] as number, q: root[place + 1] as number };
}
