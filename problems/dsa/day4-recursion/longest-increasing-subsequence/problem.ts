import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { lengthOfLIS } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'longest-increasing-subsequence',
  title: 'Longest Increasing Subsequence',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'binary-search', 'memoization'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn('lengthOfLIS', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: lengthOfLIS,
  constraints: [
    { says: '`1 <= nums.length <= 1500`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1500 },
    { says: '`-10^4 <= nums[i] <= 10^4`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  drawn: { nums: 'bars' },
  samples: [
    {
      input: { nums: [6, 2, 8, 3, 9, 5, 7] },
      explanation: '`2, 3, 5, 7` is the longest. Starting with the 6 gives no more than `6, 8, 9`.',
    },
    { input: { nums: [4, 4, 4] }, explanation: 'Equal numbers may not follow each other, so any single number is a longest one.' },
    { input: { nums: [-1, 0, 5, 2] }, explanation: 'Either `-1, 0, 5` or `-1, 0, 2`.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest
    { nums: [-7] }, // smallest, negative
    { nums: [1, 2] }, // two, rising
    { nums: [2, 1] }, // two, falling
    { nums: [3, 3] }, // two, equal
    { nums: [1, 2, 3, 4, 5] }, // sorted: everything
    { nums: [5, 4, 3, 2, 1] }, // reversed: one number
    { nums: [-5, -4, -3] }, // negative only: "the number before" must not start at 0 or -1
    { nums: [2, 2, 3, 3, 4, 4] }, // each number twice
    { nums: [9, 1, 2, 3] }, // the first element must be left out
    { nums: [1, 9, 2, 3] }, // the second element must be left out
    { nums: [1, 5, 2, 6, 3, 7, 4] }, // no contiguous run longer than 2
    { nums: [4, 5, 6, 1, 2] }, // a later start that does not catch up
    { nums: [4, 5, 1, 2, 3] }, // a later start that does
    { nums: [3, 4, 1, 5] }, // the small number that comes last but one is of no use
    { nums: [1, 3, 2, 3, 2] }, // an equal number replaces, it does not lengthen
    { nums: [10, 9, 100] }, // as text, 10 and 100 come before 9
    { nums: [-MAX, MAX, -MAX, 0, MAX] }, // the bounds
  ],
  random: fc.record({ nums: fc.oneof(numbersWithin(4, 10), numbersWithin(15, 11), numbersWithin(MAX, 40)) }),
  large: [
    {
      why: 'random numbers: take-or-skip without memory visits every increasing subsequence',
      n: 700,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-MAX, MAX)) }),
    },
    { why: 'rising with noise: a long answer', n: 700, make: risingWithNoise },
    { why: 'sorted: the longest answer', n: 700, make: (n) => ({ nums: Array.from({ length: n }, (_, i) => 2 * i - n) }) },
    {
      why: 'falling in steps of equal numbers: the shortest answer',
      n: 700,
      make: (n) => ({ nums: Array.from({ length: n }, (_, i) => -(i >> 1)) }),
    },
  ],
  limits: { timeFloorMs: 2000 }, // memory with a text as the key for each pair of places is slow, but right
  hints: [
    'For every subsequence the *last* number decides what may follow. What is the longest one that ends exactly at index `i`?',
    'It is one more than the longest that ends at some earlier index with a smaller number. Two loops compute this for every index, in quadratic time.',
    'For something faster, keep for each length the smallest number that an increasing subsequence of that length can end with. This list is sorted. A new number replaces the first entry that is not smaller than it, or is appended; binary search finds the place.',
  ],
});

function numbersWithin(bound: number, maxLength: number) {
  return fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength });
}

function risingWithNoise(n: number, rng: Rng) {
  return { nums: Array.from({ length: n }, (_, i) => 3 * i + rng.int(-60, 60)) };
}
