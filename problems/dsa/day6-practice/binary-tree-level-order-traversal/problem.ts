import * as fc from 'fast-check';
import * as z from 'zod';
import { binaryTree, defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { levelOrder } from './solution';

const MAX = 1000;

type Levels = (number | null)[];

interface Branch {
  value: number;
  left?: Branch;
  right?: Branch;
}

export default defineProblem({
  slug: 'binary-tree-level-order-traversal',
  title: 'Binary Tree Level Order Traversal',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['tree', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('levelOrder', [['root', binaryTree()]], z.array(z.array(z.int()))),
  checker: exact(),
  reference: levelOrder,
  constraints: [
    { says: 'The tree has 0 to `10^4` nodes.', holds: ({ root }) => depthsOf(root).length <= 1e4 },
    { says: 'The tree is at most 1500 levels deep.', holds: ({ root }) => (depthsOf(root).at(-1) ?? 0) <= 1500 },
    {
      says: '`-1000 <= node.val <= 1000`',
      holds: ({ root }) => root.every((value) => value === null || Math.abs(value) <= MAX),
    },
  ],
  samples: [
    {
      input: { root: [4, 7, 1, null, 6, 3] },
      explanation:
        'The root is alone on its level. Its children are 7 and 1. Below them stand 6, the right child of 7, and 3, the left child of 1.',
    },
    { input: { root: [2, null, 5, 8] }, explanation: 'Every level has one node, whichever side it hangs on.' },
    { input: { root: [] }, explanation: 'No node, so no level: the answer is an empty list.' },
  ],
  edgeCases: [
    { root: [] }, // no tree at all
    { root: [0] }, // one node, and its value is falsy
    { root: [1, 2] }, // a left child only
    { root: [1, null, 2] }, // a right child only
    { root: [1, 2, 3] }, // two on one level: left before right
    { root: [3, 2, 1] }, // the same, descending
    { root: [1, 2, 3, 4, 5, 6, 7] }, // a full tree
    { root: [1, 2, 3, null, 4, 5] }, // cousins next to each other, children only on the inner sides
    { root: [1, 2, 3, 4, null, null, 5] }, // cousins with a gap between them
    { root: [1, 2, 3, null, null, 4, 5] }, // the left subtree ends first
    { root: [1, 2, 3, 4, 5] }, // the right subtree ends first
    { root: [1, 2, 3, 4, null, null, null, 5] }, // the deepest node hangs on the left
    { root: [1, 2, 3, null, null, null, 4, 5] }, // and here on the right
    { root: [5, 5, 5, 5, 5] }, // equal values
    { root: [0, -1, 0, 0, null, null, -2] }, // zeros and negative values
    { root: [1, 2, null, 3, null, 4] }, // a chain to the left
    { root: [1, null, 2, null, 3, null, 4] }, // a chain to the right
    { root: [MAX, -MAX, MAX] }, // the bounds
  ],
  random: anyTrees(),
  large: [
    { why: 'as many nodes as there may be, in random shape', n: 10_000, make: randomTree },
    { why: 'the widest level: half of the nodes', n: 10_000, make: (n, rng) => ({ root: rng.array(n, () => rng.int(-MAX, MAX)) }) },
    { why: 'the deepest tree: one node a level, on either side', n: 1500, make: deepTree },
  ],
  hints: [
    'The answer has one list for each level. Which nodes stand on the next level, if you hold all nodes of this one from left to right?',
    'A queue gives back the nodes in the right order: take one from the front, put its left and then its right child at the back. What tells you where a level ends?',
    'At the start of a level the queue holds exactly the nodes of that level. Note its length *before* you take the first one, take so many, and their values are one list of the answer.',
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

// Every value takes one of the places that are free below the values before it.
function anyTrees() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -9, max: 9 }), weight: 9 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  return fc
    .array(fc.record({ value, place: fc.nat(20) }), { maxLength: 12 })
    .map((nodes) => ({ root: treeOf(nodes.map(({ value, place }) => ({ value, place: () => place }))) }));
}

function randomTree(n: number, rng: Rng) {
  return {
    root: treeOf(rng.array(n, () => ({ value: rng.int(-MAX, MAX), place: (free: number) => rng.int(0, free - 1) }))),
  };
}

function treeOf(nodes: { value: number; place: (free: number) => number }[]): Levels {
  let root: Branch | undefined;
  const free: ((branch: Branch) => void)[] = [
    (branch) => {
      root = branch;
    },
  ];
  for (const { value, place } of nodes) {
    const branch: Branch = { value };
    const taken = place(free.length) % free.length;
    free[taken]?.(branch);
    free[taken] = (child) => {
      branch.left = child;
    };
    free.push((child) => {
      branch.right = child;
    });
  }
  return levelsOf(root);
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
  let below: Branch | undefined;
  for (let i = 0; i < n; i++) {
    const side = rng.pick(['left', 'right'] as const);
    below = { value: rng.int(-MAX, MAX), ...(below && { [side]: below }) };
  }
  return { root: levelsOf(below) };
}
