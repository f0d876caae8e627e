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
  slug: 'lowest-common-ancestor-of-a-binary-search-tree',
  title: 'Lowest Common Ancestor of a Binary Search Tree',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['tree', 'binary-search-tree'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(h)', space: 'O(1)' },
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
    { says: 'The tree has 2 to `10^4` nodes.', holds: ({ root }) => inOrder(root).length >= 2 && inOrder(root).length <= 1e4 },
    { says: 'The tree is at most 1500 levels deep.', holds: ({ root }) => inOrder(root).every(({ depth }) => depth <= 1500) },
    { says: '`-10^9 <= node.val <= 10^9`', holds: ({ root }) => root.every((value) => value === null || Math.abs(value) <= MAX) },
    {
      says: 'The tree is a binary search tree, and its values are all different.',
      holds: ({ root }) => inOrder(root).every(({ value }, i, all) => i === 0 || (all[i - 1]?.value as number) < value),
    },
    {
      says: '`p` and `q` are two different nodes of the tree. A test names them by their values.',
      holds: ({ root, p, q }) => p !== q && [p, q].every((value) => value !== null && root.includes(value)),
    },
  ],
  samples: [
    {
      input: { root: [30, 12, 45, 5, 20, null, null, null, null, 16, 24], p: 5, q: 24 },
      explanation: 'Both stand below 12: 5 on its left, and 24 on its right, below 20. They also stand below 30, but 12 is lower.',
    },
    {
      input: { root: [30, 12, 45, 5, 20, null, null, null, null, 16, 24], p: 24, q: 20 },
      explanation: 'A node counts as an ancestor of itself, and 20 is an ancestor of 24.',
    },
  ],
  edgeCases: [
    { root: [2, 1], p: 2, q: 1 }, // smallest: p is the root
    { root: [2, 1], p: 1, q: 2 }, // q is the root
    { root: [1, null, 2], p: 1, q: 2 }, // the same on the right
    { root: [1, null, 2], p: 2, q: 1 },
    { root: [2, 1, 3], p: 1, q: 3 }, // one on each side
    { root: [2, 1, 3], p: 3, q: 1 }, // p has the larger value
    { root: [8, 4, 12, 2, 6, 10, 14], p: 2, q: 6 }, // both on the left
    { root: [8, 4, 12, 2, 6, 10, 14], p: 14, q: 10 }, // both on the right, the larger first
    { root: [8, 4, 12, 2, 6, 10, 14], p: 6, q: 10 }, // close in value, far apart in the tree
    { root: [8, 4, 12, 2, 6, 10, 14], p: 12, q: 14 }, // p below the root, above q
    { root: [8, 4, 12, 2, 6, 10, 14], p: 2, q: 4 }, // the same with q
    { root: [8, 4, 12, 2, 6, 10, 14], p: 8, q: 6 }, // the root and a leaf
    { root: [9, 2, null, 1, 6, null, null, 4, 7, 3, 5], p: 3, q: 7 }, // left, then right
    { root: [9, 2, null, 1, 6, null, null, 4, 7, 3, 5], p: 5, q: 3 },
    { root: [4, 3, null, 2, null, 1], p: 1, q: 3 }, // a chain to the left
    { root: [1, null, 2, null, 3, null, 4], p: 4, q: 2 }, // a chain to the right
    { root: [0, -2, 2, -3, -1], p: -3, q: -1 }, // negative values
    { root: [0, -2, 2, -3, -1], p: -1, q: 2 }, // the answer holds 0, which is falsy
    { root: [0, -MAX, MAX], p: MAX, q: -MAX }, // the bounds
  ],
  random: searchTrees(),
  large: [
    { why: 'a balanced tree with as many nodes as there may be', n: 10_000, make: balancedTree },
    { why: 'a deep chain to the right, the two lowest nodes', n: 1200, make: (n, rng) => chain(n, 'right', rng) },
    { why: 'a deep chain to the left', n: 1200, make: (n, rng) => chain(n, 'left', rng) },
  ],
  hints: [
    'Stand at the root. From the values alone, on which side is `p`, and on which side is `q`?',
    'If both values are smaller than the node you stand at, then every common ancestor below is on the left; if both are larger, on the right. And otherwise?',
    'Walk down while both values lie on the same side. The first node that is not larger than both and not smaller than both is the answer, also if it is `p` or `q` itself.',
  ],
});

/** Every value with its depth, the root's being 1, in in-order. */
function inOrder(levels: Levels): { value: number; depth: number }[] {
  const nodes = levels.filter((value) => value !== null).map((value) => ({ value, depth: 1, left: -1, right: -1 }));
  let place = 1;
  let child = 1;
  for (const node of nodes) {
    for (const side of ['left', 'right'] as const) {
      if (typeof levels[place++] !== 'number') continue;
      node[side] = child;
      (nodes[child] as { depth: number }).depth = node.depth + 1;
      child += 1;
    }
  }
  const sequence: { value: number; depth: number }[] = [];
  const waiting: number[] = [];
  for (let at = nodes.length > 0 ? 0 : -1; at >= 0 || waiting.length > 0; ) {
    for (; at >= 0; at = nodes[at]?.left as number) waiting.push(at);
    const node = nodes[waiting.pop() as number] as (typeof nodes)[number];
    sequence.push(node);
    at = node.right;
  }
  return sequence;
}

// A search tree, grown value by value, and two of its values.
function searchTrees() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -12, max: 12 }), weight: 12 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  return fc
    .record({ values: fc.uniqueArray(value, { minLength: 2, maxLength: 12, size: 'max' }), first: fc.nat(11), step: fc.nat(10) })
    .map(({ values, first, step }) => {
      const n = values.length;
      const second = (first + 1 + (step % (n - 1))) % n;
      return { root: levelsOf(grown(values)), p: values[first % n] as number, q: values[second] as number };
    });
}

function grown([first, ...rest]: number[]): Branch {
  const root: Branch = { value: first as number };
  for (const value of rest) {
    let branch = root;
    for (let side = sideOf(value, branch); ; side = sideOf(value, branch)) {
      const child = branch[side];
      if (!child) {
        branch[side] = { value };
        break;
      }
      branch = child;
    }
  }
  return root;
}

function sideOf(value: number, branch: Branch): 'left' | 'right' {
  return value < branch.value ? 'left' : 'right';
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

function balancedTree(n: number, rng: Rng) {
  const values = ascending(n, rng);
  const [i, j] = rng.distinctInts(2, 0, n >> 3) as [number, number];
  return { root: levelsOf(balanced(values)), p: values[i] as number, q: values[j] as number };
}

function balanced(values: number[]): Branch | undefined {
  if (values.length === 0) return undefined;
  const middle = values.length >> 1;
  const left = balanced(values.slice(0, middle));
  const right = balanced(values.slice(middle + 1));
  return { value: values[middle] as number, ...(left && { left }), ...(right && { right }) };
}

function chain(n: number, side: 'left' | 'right', rng: Rng) {
  const values = ascending(n, rng);
  if (side === 'right') values.reverse();
  const [lowest, ...above] = values as [number, number, ...number[]];
  const root = above.reduce<Branch>((below, value) => ({ value, [side]: below }), { value: lowest });
  return { root: levelsOf(root), p: lowest, q: above[0] };
}

function ascending(n: number, rng: Rng): number[] {
  return rng.distinctInts(n, -MAX, MAX).sort((a, b) => a - b);
}
