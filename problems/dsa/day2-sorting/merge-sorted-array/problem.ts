import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { merge } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'merge-sorted-array',
  title: 'Merge Sorted Array',
  track: 'day2',
  difficulty: 'easy',
  patterns: ['array', 'two-pointers', 'sorting'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(m + n)', space: 'O(1)' },
  entry: fn(
    'merge',
    [
      ['nums1', z.array(z.int())],
      ['m', z.int()],
      ['nums2', z.array(z.int())],
      ['n', z.int()],
    ],
    z.void(),
  ),
  checker: inPlace('nums1'),
  reference: merge,
  constraints: [
    { says: '`0 <= m, n <= 10^5` and `m + n >= 1`', holds: ({ m, n }) => m >= 0 && n >= 0 && m <= 1e5 && n <= 1e5 && m + n >= 1 },
    {
      says: '`nums1.length = m + n`, with 0 in the last `n` places.',
      holds: ({ nums1, m, n }) => nums1.length === m + n && nums1.slice(m).every((value) => value === 0),
    },
    { says: '`nums2.length = n`', holds: ({ nums2, n }) => nums2.length === n },
    {
      says: 'The first `m` elements of `nums1` are ascending, and so is `nums2`; equal elements are allowed.',
      holds: ({ nums1, m, nums2 }) => isAscending(nums1.slice(0, m)) && isAscending(nums2),
    },
    {
      says: '`-10^9 <= nums1[i], nums2[j] <= 10^9`',
      holds: ({ nums1, nums2 }) => [nums1, nums2].every((nums) => nums.every((value) => Math.abs(value) <= MAX)),
    },
  ],
  drawn: { nums1: 'cells', nums2: 'cells', returns: 'cells' },
  samples: [
    {
      input: both([2, 5, 9], [1, 5]),
      explanation: 'The elements of `nums1` are 2, 5 and 9; the two zeros are only there to make room. Merged: 1, 2, 5, 5, 9.',
    },
    { input: both([], [4]), explanation: '`m` is 0, so the 0 in `nums1` is room and no element.' },
    { input: both([-3, 0], []), explanation: 'Nothing is added. This 0 is an element, since `m` is 2.' },
  ],
  edgeCases: [
    both([1], []), // smallest, only in nums1
    both([], [1]), // smallest, only in nums2
    both([], [1, 2, 3]), // nums1 has no elements: all are copied
    both([1, 2, 3], []), // nothing to copy
    both([4, 5, 6], [1, 2, 3]), // nums1 is used up first
    both([1, 2, 3], [4, 5, 6]), // nums2 stands behind
    both([2], [1]), // one and one
    both([1], [2]),
    both([2, 2], [2, 2, 2]), // all equal
    both([1, 3, 5], [2, 4, 6]), // in turn
    both([1, 2, 7, 8], [3, 4]), // in the middle
    both([0, 0], [0]), // elements that look like room
    both([-1, 0, 0], [0, 1]),
    both([-5, -3], [-4]), // negative: the room's zeros are greater than all elements
    both([-2, -1], [3]),
    both(
      [-1],
      [10, 9].sort((a, b) => a - b),
    ), // as text, 10 comes before 9
    both([1, 10], [9, 100]),
    both([-MAX, MAX], [-MAX, MAX]), // the bounds
    both([5], [1, 2, 3, 4, 6]), // the shorter one in nums1
    both([1, 1, 3], [1, 2, 3]), // equal elements on both sides
  ],
  random: fc.oneof(arraysWithin(3), arraysWithin(12), arraysWithin(MAX)),
  large: [
    { why: 'everything in nums2 is smaller: a tail that is shifted for every element is long each time', n: 100_000, make: smallerBehind },
    { why: 'random numbers', n: 100_000, make: (n, rng) => both(ascending(n * 0.7, rng), ascending(n * 0.3, rng)) },
    {
      why: 'few different values',
      n: 60_000,
      make: (n, rng) => both(sorted(rng.array(n / 2, () => rng.int(-2, 2))), sorted(rng.array(n / 2, () => rng.int(-2, 2)))),
    },
  ],
  hints: [
    'Filling `nums1` from the front overwrites elements that are still needed. At which end of it is there room?',
    'Fill from the back. The greatest of all elements is the last of one of the two parts: compare these two, write the greater one to the last place, and go on. When is everything done?',
  ],
});

/** `nums1` holds the first elements and room for the second ones. */
function both(first: number[], second: number[]) {
  return { nums1: [...first, ...second.map(() => 0)], m: first.length, nums2: second, n: second.length };
}

function arraysWithin(bound: number) {
  const nums = fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 8 });
  return fc
    .tuple(nums, nums, fc.integer({ min: -bound, max: bound }))
    .map(([first, second, one]) => both(sorted(first.length + second.length === 0 ? [one] : first), sorted(second)));
}

function sorted(nums: number[]): number[] {
  return nums.toSorted((a, b) => a - b);
}

function ascending(n: number, rng: Rng): number[] {
  return sorted(rng.array(Math.floor(n), () => rng.int(-MAX, MAX)));
}

function smallerBehind(n: number, rng: Rng) {
  const second = Math.floor(0.35 * n);
  const all = ascending(n, rng);
  return both(all.slice(second), all.slice(0, second));
}

function isAscending(nums: number[]): boolean {
  return nums.every((value, i) => i === 0 || value >= (nums[i - 1] as number));
}
