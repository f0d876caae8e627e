import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, linkedList, type Rng } from '@/problems/spec';
import { reorderList } from './solution';

const MAX = 1000;

export default defineProblem({
  slug: 'reorder-list',
  title: 'Reorder List',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['linked-list', 'fast-slow-pointers', 'stack'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('reorderList', [['head', linkedList()]], z.void()),
  checker: inPlace('head'),
  reference: reorderList,
  constraints: [
    { says: 'The list has 1 to `10^5` nodes.', holds: ({ head }) => head.length >= 1 && head.length <= 1e5 },
    { says: '`-1000 <= node.val <= 1000`', holds: ({ head }) => head.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { head: [1, 2, 3, 4] }, explanation: 'First, last, second, last but one.' },
    { input: { head: [6, 2, 9, 2, 5] }, explanation: 'With an odd number of nodes the middle one comes last.' },
  ],
  edgeCases: [
    { head: [1] }, // smallest: nothing moves
    { head: [1, 2] }, // two: nothing moves
    { head: [1, 2, 3] }, // the first list that changes
    { head: [1, 2, 3, 4, 5] }, // odd
    { head: [1, 2, 3, 4, 5, 6] }, // even, three from each side
    { head: [1, 2, 3, 4, 5, 6, 7] },
    { head: [1, 2, 3, 4, 5, 6, 7, 8] },
    { head: [4, 4, 4, 4, 4] }, // all equal: only the length tells
    { head: [0, 0, 1] }, // 0, which is falsy
    { head: [3, 2, 1, 0, -1] }, // falling
    { head: [1, 2, 2, 1] }, // the same from both sides
    { head: [-MAX, MAX, -MAX, 0] }, // the bounds
  ],
  random: fc.record({
    head: fc.array(
      fc.oneof({ arbitrary: fc.integer({ min: -9, max: 9 }), weight: 3 }, { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 }),
      { minLength: 1, maxLength: 14 },
    ),
  }),
  large: [
    { why: 'walking to the last node at every step passes n² / 4 nodes', n: 100_000, make: listOf },
    { why: 'a long list of odd length', n: 49_999, make: listOf },
  ],
  limits: { timeFloorMs: 600 }, // an array used with shift() is right, and moves all its elements at each call
  hints: [
    'Write the numbers 1 to 6 in the new order and look at every second one. In which order do the nodes of the back half appear?',
    'The links lead forwards only. What would you have to do to the back half to be able to walk it from its end?',
    'Find the middle with a slow and a fast pointer, cut there, reverse the back half, and then take one node from each half in turn until the back half is used up.',
  ],
});

function listOf(n: number, rng: Rng) {
  return { head: rng.array(n, () => rng.int(-MAX, MAX)) };
}
