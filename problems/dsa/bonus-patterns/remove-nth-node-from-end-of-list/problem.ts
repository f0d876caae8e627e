import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, linkedList, type Rng } from '@/problems/spec';
import { removeNthFromEnd } from './solution';

const MAX = 100;
const LONGEST = 1500;

export default defineProblem({
  slug: 'remove-nth-node-from-end-of-list',
  title: 'Remove Nth Node From End of List',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['linked-list', 'fast-slow-pointers'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn(
    'removeNthFromEnd',
    [
      ['head', linkedList()],
      ['n', z.int()],
    ],
    linkedList(),
  ),
  checker: exact(),
  reference: removeNthFromEnd,
  constraints: [
    { says: 'The list has 1 to 1500 nodes.', holds: ({ head }) => head.length >= 1 && head.length <= LONGEST },
    { says: '`-100 <= node.val <= 100`', holds: ({ head }) => head.every((value) => Math.abs(value) <= MAX) },
    { says: '`1 <= n`, and `n` is at most the number of nodes.', holds: ({ head, n }) => n >= 1 && n <= head.length },
  ],
  samples: [
    { input: { head: [7, 3, 9, 5], n: 2 }, explanation: 'The second node from the end holds 9.' },
    { input: { head: [4, 6, 8], n: 3 }, explanation: 'The third from the end is the first node, so 6 becomes the new head.' },
    { input: { head: [1], n: 1 }, explanation: 'The only node goes, and the empty list is left.' },
  ],
  edgeCases: [
    { head: [0], n: 1 }, // smallest: nothing is left
    { head: [1, 2], n: 1 }, // the last of two
    { head: [1, 2], n: 2 }, // the head of two
    { head: [1, 2, 3], n: 2 }, // the middle: from the front it is the same node
    { head: [1, 2, 3, 4, 5], n: 1 }, // the last node
    { head: [1, 2, 3, 4, 5], n: 5 }, // the head
    { head: [1, 2, 3, 4, 5], n: 4 }, // the node after the head
    { head: [1, 2, 3, 4], n: 3 }, // from the front it would be another node
    { head: [5, 5, 5], n: 3 }, // all equal: only the length tells
    { head: [0, 0, 1, 0], n: 2 }, // 0, which is falsy, around the node to remove
    { head: [1, 2, 1, 2], n: 2 }, // the value of the node to remove comes earlier too
    { head: [-MAX, MAX, -MAX, 0], n: 4 }, // the bounds
  ],
  random: listsWithAPlace(),
  large: [
    { why: 'the last node of the longest list', n: LONGEST, make: (n, rng) => ({ head: values(n, rng), n: 1 }) },
    { why: 'the head of the longest list', n: LONGEST, make: (n, rng) => ({ head: values(n, rng), n }) },
    { why: 'a node far from both ends', n: LONGEST, make: (n, rng) => ({ head: values(n, rng), n: Math.ceil(n / 3) }) },
  ],
  hints: [
    'If you knew how long the list is, you would know how many nodes to pass from the front. Can you do without counting first?',
    'Two pointers that keep a distance of `n` nodes: when the one ahead has reached the end, where does the other one stand?',
    'To remove a node you need the one before it, and the head has none. Put a new node in front of the head, start from there, and return what follows it in the end.',
  ],
});

function listsWithAPlace() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -9, max: 9 }), weight: 3 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  const place = fc.oneof({ arbitrary: fc.nat(11), weight: 3 }, { arbitrary: fc.constant(-1), weight: 1 });
  return fc
    .record({ head: fc.array(value, { minLength: 1, maxLength: 12 }), place })
    .map(({ head, place }) => ({ head, n: place === -1 ? head.length : 1 + (place % head.length) }));
}

function values(n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(-MAX, MAX));
}
