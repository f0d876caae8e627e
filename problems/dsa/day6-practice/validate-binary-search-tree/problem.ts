import * as fc from 'fast-check';
import * as z from 'zod';
import { binaryTree, defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isValidBST } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

type Levels = (number | null)[];

interface Branch {
  value: number;
  left?: Branch;
  right?: Branch;
}

export default defineProblem({
  slug: 'validate-binary-search-tree',
  title: 'Validate Binary Search Tree',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['tree', 'binary-search-tree', 'dfs', 'recursion'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n)', space: 'O(h)' },
  entry: fn('isValidBST', [['root', binaryTree()]], z.boolean()),
  checker: exact(),
  reference: isValidBST,
  constraints: [
    { says: 'The tree has 1 to `10^4` nodes.', holds: ({ root }) => depthsOf(root).length >= 1 && depthsOf(root).length <= 1e4 },
    { says: 'The tree is at most 1500 levels deep.', holds: ({ root }) => (depthsOf(root).at(-1) ?? 0) <= 1500 },
    {
      says: '`-2^31 <= node.val <= 2^31 - 1`',
      holds: ({ root }) => root.every((value) => value === null || (value >= MIN && value <= MAX)),
    },
  ],
  samples: [
    { input: { root: [5, 2, 8, 1, 3] }, explanation: 'Left of 5 stand 1, 2 and 3, right of it 8; left of 2 stands 1, right of it 3.' },
    {
      input: { root: [5, 2, 8, null, null, 4, 9] },
      explanation:
        '4 is smaller than its parent 8, as it should be. But it stands in the right subtree of 5, where everything must be larger than 5.',
    },
    { input: { root: [2, 2] }, explanation: 'A value may not occur again below itself: smaller means strictly smaller.' },
  ],
  edgeCases: [
    { root: [0] }, // smallest
    { root: [MAX] }, // the largest value is no bound
    { root: [MIN] }, // nor is the smallest
    { root: [0, 1] }, // wrong way round, and the bound it breaks is 0
    { root: [0, null, -1] }, // the same on the right
    { root: [1, 1] }, // equal on the left
    { root: [1, null, 1] }, // equal on the right
    { root: [2, null, 4, 1] }, // right against its parent, wrong against its grandparent
    { root: [4, 2, null, null, 5] }, // the mirror image
    { root: [2, null, 4, 2] }, // equal to the grandparent
    { root: [4, 2, null, null, 4] }, // the mirror image
    { root: [0, -1, 1] }, // a valid tree about 0
    { root: [2, 1, 3, null, null, null, 4] }, // a valid tree with a gap
    { root: [3, null, 5, 4, null, null, 6] }, // breaks a bound set two levels up, with a right turn last
    { root: [1, null, 2, null, 3, null, 4] }, // a valid chain to the right
    { root: [4, 3, null, 2, null, 1] }, // a valid chain to the left
    { root: [0, MIN, MAX] }, // both bounds, valid
    { root: [MIN, null, MAX, MIN + 1] }, // valid: one above the bound
    { root: [MIN, null, MAX, MIN] }, // not valid: the bound itself
    { root: [-3, -5, -1, -6, -4, -2] }, // all negative, valid
  ],
  random: treesRightOrNearlySo(),
  large: [
    {
      why: 'a full tree that is valid: every node must be looked at',
      n: 10_000,
      make: (n, rng) => ({ root: levelOrder(balanced(ascending(n, rng))) }),
    },
    { why: 'one fault: the successor of the root, at the bottom of the tree, equals the root', n: 10_000, make: rootValueAgainAtTheBottom },
    {
      why: 'the deepest tree, turning at every level, so that both bounds close in',
      n: 1500,
      make: (n, rng) => ({ root: levelOrder(zigzag(ascending(n, rng))) }),
    },
    { why: 'a chain of 1500 whose last node breaks the order', n: 1500, make: chainWithAWrongEnd },
  ],
  hints: [
    'To compare a node with its two children is not enough. Which values may stand in the *left* child of a *right* child?',
    'Every ancestor sets a limit: go left and the ancestor is an upper bound, go right and it is a lower one. Only the tightest of each kind matters.',
    'Write a helper that takes a node and both bounds. Start without bounds (`-Infinity`, `Infinity`: node values may reach both ends of 32 bits), go left with the value as the new upper bound, right with it as the new lower bound.',
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

// A search tree, grown value by value; in two of three tests one node then gets another value.
function treesRightOrNearlySo() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -6, max: 6 }), weight: 12 },
    { arbitrary: fc.constantFrom(MIN, MIN + 1, MAX - 1, MAX), weight: 1 },
  );
  return fc
    .record({
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 12 }),
      change: fc.option(fc.record({ place: fc.nat(11), value }), { freq: 3 }),
    })
    .map(({ values, change }) => {
      const levels = levelOrder(grown(values));
      if (change === null) return { root: levels };
      const nodes = levels.flatMap((value, place) => (value === null ? [] : [place]));
      return { root: levels.with(nodes[change.place % nodes.length] as number, change.value) };
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

function ascending(n: number, rng: Rng): number[] {
  return rng.distinctInts(n, MIN, MAX).sort((a, b) => a - b);
}

function balanced(values: number[]): Branch | undefined {
  if (values.length === 0) return undefined;
  const middle = values.length >> 1;
  return branchOf(values[middle] as number, balanced(values.slice(0, middle)), balanced(values.slice(middle + 1)));
}

function branchOf(value: number, left: Branch | undefined, right: Branch | undefined): Branch {
  return { value, ...(left && { left }), ...(right && { right }) };
}

function rootValueAgainAtTheBottom(n: number, rng: Rng) {
  const values = ascending(n, rng);
  const middle = n >> 1;
  return { root: levelOrder(balanced(values.with(middle + 1, values[middle] as number))) };
}

// Smallest, largest, second smallest, second largest and so on, each below the one before.
function zigzag(values: number[]): Branch | undefined {
  let below: Branch | undefined;
  for (let i = values.length - 1; i >= 0; i--) {
    const value = values[i % 2 === 0 ? i / 2 : values.length - (i + 1) / 2] as number;
    below = i % 2 === 0 ? branchOf(value, undefined, below) : branchOf(value, below, undefined);
  }
  return below;
}

function chainWithAWrongEnd(n: number, rng: Rng) {
  const values = ascending(n, rng);
  const swapped = values.with(n - 1, values[n - 3] as number);
  return { root: levelOrder(swapped.reduceRight<Branch | undefined>((below, value) => branchOf(value, undefined, below), undefined)) };
}
