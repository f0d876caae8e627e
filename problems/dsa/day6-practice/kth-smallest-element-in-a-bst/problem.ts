import * as fc from 'fast-check';
import * as z from 'zod';
import { binaryTree, defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { kthSmallest } from './solution';

const MAX = 1e6;

type Levels = (number | null)[];

interface Branch {
  value: number;
  left?: Branch;
  right?: Branch;
}

export default defineProblem({
  slug: 'kth-smallest-element-in-a-bst',
  title: 'Kth Smallest Element in a BST',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['tree', 'binary-search-tree', 'dfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(h + k)', space: 'O(h)' },
  entry: fn(
    'kthSmallest',
    [
      ['root', binaryTree()],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: kthSmallest,
  constraints: [
    { says: 'The tree has 1 to `10^4` nodes.', holds: ({ root }) => inOrder(root).length >= 1 && inOrder(root).length <= 1e4 },
    { says: 'The tree is at most 1500 levels deep.', holds: ({ root }) => Math.max(0, ...inOrder(root).map(({ depth }) => depth)) <= 1500 },
    { says: '`1 <= k <= n`, where n is the number of nodes.', holds: ({ root, k }) => k >= 1 && k <= inOrder(root).length },
    { says: '`0 <= node.val <= 10^6`', holds: ({ root }) => root.every((value) => value === null || (value >= 0 && value <= MAX)) },
    {
      says: 'The tree is a binary search tree, and its values are all different.',
      holds: ({ root }) => inOrder(root).every(({ value }, i, all) => i === 0 || (all[i - 1]?.value as number) < value),
    },
  ],
  samples: [
    { input: { root: [20, 9, 31, 4, 12], k: 3 }, explanation: 'In ascending order the values are 4, 9, 12, 20, 31; the third is 12.' },
    { input: { root: [1, null, 8, 6, 10], k: 1 }, explanation: 'The smallest value: the root, which has nothing on its left.' },
    { input: { root: [5, 3, null, 2], k: 3 }, explanation: 'Of three values the third smallest is the largest, 5.' },
  ],
  edgeCases: [
    { root: [0], k: 1 }, // smallest tree, smallest value
    { root: [MAX], k: 1 }, // the largest value
    { root: [2, 1], k: 1 }, // the smallest stands below the root
    { root: [2, 1], k: 2 }, // the root comes second
    { root: [1, null, 2], k: 1 }, // the root comes first
    { root: [1, null, 2], k: 2 },
    { root: [2, 1, 3], k: 2 }, // the root in the middle: counting from either end agrees
    { root: [2, 1, 3], k: 3 }, // the largest
    { root: [5, 2, 8, 1, 4, 6, 9], k: 4 }, // a full tree
    { root: [5, 2, 8, 1, 4, 6, 9], k: 5 }, // just after the root: leftmost in the right subtree
    { root: [5, 2, 8, 1, 4, 6, 9], k: 3 }, // just before the root: rightmost in the left subtree
    { root: [10, 9, 100], k: 1 }, // as text, 10 and 100 come before 9
    { root: [9, 1, 11, null, null, 10, 100], k: 3 }, // as text, 10 would be second
    { root: [4, 3, null, 2, null, 1], k: 2 }, // a chain to the left
    { root: [1, null, 2, null, 3, null, 4], k: 3 }, // a chain to the right
    { root: [1, null, 5, 2, null, null, 4, 3], k: 3 }, // a chain that turns
    { root: [MAX, 0, null, null, 7], k: 2 }, // the bounds
  ],
  random: searchTrees(),
  large: [
    { why: 'a balanced tree and its last value: every node is passed', n: 10_000, make: (n, rng) => balancedTree(n, n, rng) },
    { why: 'the first value of a balanced tree', n: 10_000, make: (n, rng) => balancedTree(n, 1, rng) },
    { why: 'a chain of 1500 to the left', n: 1500, make: (n, rng) => chain(n, 'left', rng) },
    { why: 'a chain of 1500 to the right', n: 1500, make: (n, rng) => chain(n, 'right', rng) },
  ],
  hints: [
    'What do you know about all values left of a node, and about all values right of it?',
    'Visiting the left subtree, then the node, then the right subtree meets the values of a search tree in ascending order.',
    'Count the nodes during that in-order walk and stop at the k-th. With a stack: go left as far as possible and push each node on the way; pop one, count it, and go on with its right child.',
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

// A search tree, grown value by value.
function searchTrees() {
  const value = fc.oneof({ arbitrary: fc.nat(20), weight: 12 }, { arbitrary: fc.nat(MAX), weight: 1 });
  return fc
    .record({ values: fc.uniqueArray(value, { minLength: 1, maxLength: 12 }), k: fc.nat(11) })
    .map(({ values, k }) => ({ root: levelsOf(grown(values)), k: (k % values.length) + 1 }));
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

function balancedTree(n: number, k: number, rng: Rng) {
  return { root: levelsOf(balanced(ascending(n, rng))), k };
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
  const [last, ...above] = values;
  const root = above.reduce<Branch>((below, value) => ({ value, [side]: below }), { value: last as number });
  return { root: levelsOf(root), k: rng.int(n >> 1, n) };
}

function ascending(n: number, rng: Rng): number[] {
  return rng.distinctInts(n, 0, MAX).sort((a, b) => a - b);
}
