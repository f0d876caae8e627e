import * as fc from 'fast-check';
import * as z from 'zod';
import { binaryTree, defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { buildTree } from './solution';

const MAX = 3000;

interface Branch {
  value: number;
  left?: Branch;
  right?: Branch;
}

interface Walks {
  preorder: number[];
  inorder: number[];
}

export default defineProblem({
  slug: 'construct-binary-tree-from-preorder-and-inorder-traversal',
  title: 'Construct Binary Tree from Preorder and Inorder Traversal',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['tree', 'divide-and-conquer', 'hash-map', 'recursion'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'buildTree',
    [
      ['preorder', z.array(z.int())],
      ['inorder', z.array(z.int())],
    ],
    binaryTree(),
  ),
  checker: exact(),
  reference: buildTree,
  constraints: [
    { says: '`1 <= preorder.length <= 3000`', holds: ({ preorder }) => preorder.length >= 1 && preorder.length <= 3000 },
    { says: '`inorder.length == preorder.length`', holds: ({ preorder, inorder }) => inorder.length === preorder.length },
    {
      says: '`-3000 <= preorder[i], inorder[i] <= 3000`',
      holds: ({ preorder, inorder }) => [...preorder, ...inorder].every((value) => Math.abs(value) <= MAX),
    },
    { says: 'The values of the tree are all different.', holds: ({ preorder }) => new Set(preorder).size === preorder.length },
    { says: 'Both lists are walks through one and the same tree.', holds: (walks) => depthOfTree(walks) !== undefined },
    { says: 'That tree is at most 1000 levels deep.', holds: (walks) => (depthOfTree(walks) ?? 0) <= 1000 },
  ],
  samples: [
    {
      input: { preorder: [6, 2, 9, 4, 7], inorder: [2, 6, 4, 9, 7] },
      explanation:
        '6 comes first in preorder, so it is the root. In inorder 2 stands before it: that is the left subtree. 4, 9 and 7 stand behind it; of these 9 comes first in preorder.',
    },
    {
      input: { preorder: [1, 2, 3], inorder: [2, 3, 1] },
      explanation:
        'Nothing stands behind 1, so it has no right child. Its left child is 2, and 3 stands behind that: 3 is its right child.',
    },
  ],
  edgeCases: [
    { preorder: [0], inorder: [0] }, // smallest, and a value that is falsy
    { preorder: [1, 2], inorder: [2, 1] }, // a left child only
    { preorder: [1, 2], inorder: [1, 2] }, // a right child only
    { preorder: [2, 1, 3], inorder: [1, 2, 3] }, // both
    { preorder: [1, 2, 3], inorder: [3, 2, 1] }, // a chain to the left
    { preorder: [1, 2, 3], inorder: [1, 2, 3] }, // a chain to the right
    { preorder: [1, 2, 3], inorder: [1, 3, 2] }, // right, then left
    { preorder: [1, 2, 3], inorder: [2, 3, 1] }, // left, then right
    { preorder: [4, 2, 1, 3, 6, 5, 7], inorder: [1, 2, 3, 4, 5, 6, 7] }, // full: the right part starts in the middle of both lists
    { preorder: [1, 2, 3, 4, 5], inorder: [1, 3, 2, 4, 5] }, // a left part inside the right subtree
    { preorder: [1, 2, 3, 4, 5, 6], inorder: [3, 2, 1, 5, 4, 6] }, // sizes 2 and 3
    { preorder: [5, 1, 2, 3, 4], inorder: [1, 2, 3, 4, 5] }, // all on the left of the root
    { preorder: [-1, 0, -2, 1], inorder: [-2, 0, -1, 1] }, // negative values and 0
    { preorder: [MAX, -MAX, 0], inorder: [-MAX, MAX, 0] }, // the bounds
  ],
  random: walksOfTrees(),
  large: [
    { why: 'as many nodes as there may be, in random shape', n: 3000, make: randomTree },
    { why: 'the deepest tree, turning at random', n: 1000, make: (n, rng) => deepTree(n, () => rng.pick(['left', 'right'] as const), rng) },
    { why: 'a chain to the left: the root stands last in inorder', n: 1000, make: (n, rng) => deepTree(n, () => 'left', rng) },
    { why: 'a chain to the right', n: 1000, make: (n, rng) => deepTree(n, () => 'right', rng) },
  ],
  hints: [
    'Which of the values is the root, and which of the two lists tells you? Where do the values of its left subtree stand in the other list?',
    'Once you know how many values the left subtree has, you know which parts of both lists belong to it, and which to the right subtree. Both are the same task again, only smaller. When is there nothing left to build?',
    'Hand over ranges of indices in place of copies, and look up where a value stands in `inorder` in a `Map` made once. The roots are needed exactly in the order of `preorder` if you build the left subtree before the right one.',
  ],
});

/** How deep the tree with these walks is; nothing if there is no such tree. */
function depthOfTree({ preorder, inorder }: Walks): number | undefined {
  const placeOf = new Map(inorder.map((value, place) => [value, place]));
  const ranges = [{ first: 0, end: inorder.length, depth: 1 }];
  let taken = 0;
  let deepest = 0;
  for (let range = ranges.pop(); range !== undefined; range = ranges.pop()) {
    const { first, end, depth } = range;
    if (first === end) continue;
    const place = placeOf.get(preorder[taken++] as number) ?? -1;
    if (place < first || place >= end) return undefined;
    deepest = Math.max(deepest, depth);
    ranges.push({ first: place + 1, end, depth: depth + 1 }, { first, end: place, depth: depth + 1 });
  }
  return deepest;
}

// A shape grown place by place, then filled with different values.
function walksOfTrees() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -12, max: 12 }), weight: 9 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  return fc
    .record({
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 10 }),
      places: fc.array(fc.nat(10), { minLength: 10, maxLength: 10 }),
    })
    .map(({ values, places }) => walksOf(treeOf(values, (i) => places[i % 10] as number)));
}

function randomTree(n: number, rng: Rng) {
  return walksOf(treeOf(rng.distinctInts(n, -MAX, MAX), (_, free) => rng.int(0, free - 1)));
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

function deepTree(n: number, side: () => 'left' | 'right', rng: Rng) {
  const [last, ...above] = rng.distinctInts(n, -MAX, MAX);
  return walksOf(above.reduce<Branch>((below, value) => ({ value, [side()]: below }), { value: last as number }));
}

function walksOf(root: Branch): Walks {
  const walks: Walks = { preorder: [], inorder: [] };
  const visit = (branch: Branch | undefined) => {
    if (!branch) return;
    walks.preorder.push(branch.value);
    visit(branch.left);
    walks.inorder.push(branch.value);
    visit(branch.right);
  };
  visit(root);
  return walks;
}
