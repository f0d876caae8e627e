import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { findKthLargest } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'kth-largest-element-in-an-array',
  title: 'Kth Largest Element in an Array',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['array', 'quickselect', 'heap', 'divide-and-conquer'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n) expected', space: 'O(1)' },
  entry: fn(
    'findKthLargest',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: findKthLargest,
  constraints: [
    { says: '`1 <= k <= nums.length <= 2 * 10^5`', holds: ({ nums, k }) => k >= 1 && k <= nums.length && nums.length <= 2e5 },
    { says: '`-10^4 <= nums[i] <= 10^4`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { nums: [4, 9, 1, 7], k: 2 }, explanation: 'In descending order the elements are 9, 7, 4, 1; the second is 7.' },
    { input: { nums: [5, 8, 8, 2], k: 2 }, explanation: 'Equal elements count one by one: 8, 8, 5, 2. The second is 8 again.' },
  ],
  edgeCases: [
    { nums: [3], k: 1 }, // smallest
    { nums: [1, 2], k: 1 }, // the largest of two
    { nums: [1, 2], k: 2 }, // the smallest of two
    { nums: [2, 1], k: 2 }, // the same, reversed
    { nums: [5, 5], k: 2 }, // equal values count one by one
    { nums: [6, 6, 6, 6], k: 3 }, // all equal
    { nums: [3, 1, 3, 2, 3], k: 4 }, // the fourth largest, where only three values differ
    { nums: [10, 9, 2], k: 1 }, // as text, 10 is the smallest
    { nums: [-1, -10, -2], k: 1 }, // all negative: a start value of 0 would win
    { nums: [-1, -10, -2], k: 3 },
    { nums: [0, -1, 1], k: 2 }, // 0 is the answer
    { nums: [1, 2, 3, 4, 5, 6], k: 2 }, // ascending: not the second smallest
    { nums: [6, 5, 4, 3, 2, 1], k: 6 }, // descending, the last one
    { nums: [2, 1, 2, 1, 2, 1], k: 4 }, // two values, the first 1
    { nums: [MAX, -MAX, MAX, -MAX], k: 2 }, // the bounds
    { nums: [MAX, -MAX, MAX, -MAX], k: 3 },
  ],
  random: fc.oneof(arraysWithin(3), arraysWithin(20), arraysWithin(MAX)),
  large: [
    { why: 'ascending, the median: the first element as pivot splits off one element at a time', n: 100_000, make: ascending },
    { why: 'all equal: a partition that sends equal keys to one side splits off one element at a time', n: 100_000, make: allEqual },
    { why: 'descending', n: 100_000, make: (n, rng) => ({ ...ascending(n, rng), nums: ascending(n, rng).nums.reverse() }) },
    { why: 'random numbers', n: 100_000, make: (n, rng) => ({ nums: randomNumbers(n, rng), k: Math.ceil(n / 3) }) },
  ],
  hints: [
    'After sorting, at which index does the answer stand? And how much of the sorting is not needed for it?',
    'Two ways to do less: keep only the `k` largest so far, in a heap whose root is the smallest of them; or partition as quick sort does, and ask which side holds the index that you want.',
    'Quickselect: choose a pivot from the middle or at random, and partition the range into smaller, equal and greater. If index `nums.length - k` lies in the equal part, the pivot is the answer; otherwise go on with the one side that holds the index. Why must the equal elements not all go to one side?',
  ],
});

function arraysWithin(bound: number) {
  return fc
    .record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 14 }), k: fc.nat() })
    .map(({ nums, k }) => ({ nums, k: 1 + (k % nums.length) }));
}

function randomNumbers(n: number, rng: Rng) {
  return rng.array(n, () => rng.int(-MAX, MAX));
}

function ascending(n: number, rng: Rng) {
  return { nums: randomNumbers(n, rng).sort((a, b) => a - b), k: Math.ceil(n / 2) };
}

function allEqual(n: number, rng: Rng) {
  const value = rng.int(-MAX, MAX);
  return { nums: rng.array(n, () => value), k: Math.ceil(n / 2) };
}
