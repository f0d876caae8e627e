import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { permute } from './solution';

const MAX = 1000;

export default defineProblem({
  slug: 'permutations',
  title: 'Permutations',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['backtracking', 'recursion'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n n!)', space: 'O(n) beyond the answer' },
  entry: fn('permute', [['nums', z.array(z.int())]], z.array(z.array(z.int()))),
  checker: unordered(),
  reference: permute,
  constraints: [
    { says: '`1 <= nums.length <= 8`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 8 },
    { says: '`-1000 <= nums[i] <= 1000`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: 'All elements of `nums` are different.', holds: ({ nums }) => new Set(nums).size === nums.length },
  ],
  drawn: { returns: 'text' },
  samples: [
    {
      input: { nums: [6, 2, 9] },
      explanation: 'Three numbers can come first, for each of them two remain for the second place, and one for the last: `3 * 2 * 1 = 6`.',
    },
    { input: { nums: [3, -3] }, explanation: 'Either number may come first.' },
    { input: { nums: [8] }, explanation: 'A single number has one order.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest, and its element is falsy
    { nums: [1, 2] }, // two orders
    { nums: [0, 1] }, // 0 is a value like any other
    { nums: [1, 2, 3] }, // the smallest where a forgotten step back shows in the order of what follows
    { nums: [3, 1, 2] }, // no order to begin with: who walks to the next permutation must begin at the least
    { nums: [3, 2, 1] }, // descending: there is no next permutation
    { nums: [-1, 0, 1] }, // around 0
    { nums: [10, 9, -1, -10] }, // sorted as text, 10 comes before 9 and -1 before -10
    { nums: [1, 11, 111] }, // orders look alike when written without a separator
    { nums: [-MAX, MAX] }, // the bounds
    { nums: [4, 2, 3, 1] }, // 24 orders: even lengths differ from odd ones in Heap's way of swapping
    { nums: [5, 3, 1, 4, 2] }, // 120 orders
  ],
  random: fc.oneof(differentNumbers(3), differentNumbers(MAX)),
  randomTests: 40,
  large: [
    { why: 'the longest array: 40320 orders', n: 8, make: differentOf },
    { why: 'the longest array, descending', n: 8, make: (n) => ({ nums: Array.from({ length: n }, (_, i) => 4 - i) }) },
    { why: 'an odd number of elements: 5040 orders', n: 7, make: differentOf },
  ],
  limits: { timeFloorMs: 2000 }, // looking for repeats only in finished sequences is slow, but right
  hints: [
    'Which numbers can stand in the first place? Once you have put one there, what is left to do?',
    'Fill the places from left to right. In each place try every number that is not used yet, let a recursive call fill the places after it, and then take the number away again.',
    'Keep the array of chosen numbers and remember which are used. When it is as long as `nums`, put a *copy* into the answer. After each recursive call undo both: the number and its mark.',
  ],
});

function differentNumbers(bound: number) {
  return fc.record({ nums: fc.uniqueArray(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 5 }) });
}

function differentOf(n: number, rng: Rng) {
  return { nums: rng.distinctInts(n, -MAX, MAX) };
}
