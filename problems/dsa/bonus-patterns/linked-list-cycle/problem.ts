import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, linkedListWithCycle, type Rng } from '@/problems/spec';
import { hasCycle } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: 'linked-list-cycle',
  title: 'Linked List Cycle',
  track: 'bonus',
  difficulty: 'easy',
  patterns: ['linked-list', 'fast-slow-pointers'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('hasCycle', [['head', linkedListWithCycle()]], z.boolean()),
  checker: exact(),
  reference: hasCycle,
  constraints: [
    { says: 'The list has 0 to `10^4` nodes.', holds: ({ head }) => head.values.length <= 1e4 },
    { says: '`-10^5 <= node.val <= 10^5`; values may repeat.', holds: ({ head }) => head.values.every((value) => Math.abs(value) <= MAX) },
    {
      says: 'The last node points to no node or to any node of the list. A test writes this as `pos`: the place of that node, counted from 0, or -1 for none. Your function is not given `pos`.',
      holds: ({ head }) => head.pos >= -1 && head.pos < head.values.length,
    },
  ],
  samples: [
    { input: { head: { values: [4, 7, 1, 9], pos: 1 } }, explanation: 'After 9 comes 7 again, and so on for ever.' },
    {
      input: { head: { values: [4, 7, 4], pos: -1 } },
      explanation: 'The value 4 occurs twice, but in two different nodes; the second one ends the list.',
    },
    { input: { head: { values: [6], pos: 0 } }, explanation: 'The only node points to itself.' },
  ],
  edgeCases: [
    { head: { values: [], pos: -1 } }, // no node
    { head: { values: [1], pos: -1 } }, // one node: there is no second step
    { head: { values: [1], pos: 0 } }, // one node that points to itself
    { head: { values: [1, 2], pos: -1 } }, // two nodes: comparing before the first step finds a cycle here
    { head: { values: [1, 1], pos: -1 } }, // equal values, no cycle
    { head: { values: [1, 2], pos: 0 } }, // a cycle of both
    { head: { values: [1, 2], pos: 1 } }, // the last node points to itself
    { head: { values: [1, 2, 3], pos: -1 } }, // an odd length: two steps from the last node
    { head: { values: [0, 0, 0, 0], pos: -1 } }, // all equal, no cycle
    { head: { values: [0, 0, 0], pos: 2 } }, // all equal with a cycle
    { head: { values: [1, 2, 3, 4], pos: 0 } }, // the whole list is the cycle, of even length
    { head: { values: [1, 2, 3, 4, 5], pos: 2 } }, // an odd cycle behind a tail
    { head: { values: [-MAX, MAX, -MAX], pos: -1 } }, // the bounds
    { head: { values: [-1, -2, -3], pos: 1 } }, // negative values
  ],
  random: smallLists(),
  large: [
    { why: 'a long list that ends', n: 10_000, make: (n, rng) => listOf(n, -1, rng) },
    { why: 'a cycle through every node', n: 10_000, make: (n, rng) => listOf(n, 0, rng) },
    { why: 'a long tail before a cycle of one node', n: 9_999, make: (n, rng) => listOf(n, n - 1, rng) },
    { why: 'a cycle that starts half-way', n: 10_000, make: (n, rng) => listOf(n, n >> 1, rng) },
  ],
  hints: [
    'A walker who only goes ahead cannot tell a cycle from a very long list. What could a second walker, faster than the first, notice?',
    'Let one pointer take one step at a time and another two. If the fast one reaches the end there is no cycle; in a cycle it gains one node on the slow one with every step, so at some time both stand on the same node.',
  ],
});

function smallLists() {
  return fc
    .record({ values: fc.array(fc.integer({ min: -4, max: 4 }), { maxLength: 10 }), end: fc.option(fc.nat(9), { freq: 2 }) })
    .map(({ values, end }) => ({ head: { values, pos: end === null || values.length === 0 ? -1 : end % values.length } }));
}

function listOf(n: number, pos: number, rng: Rng) {
  return { head: { values: rng.array(n, () => rng.int(-MAX, MAX)), pos } };
}
