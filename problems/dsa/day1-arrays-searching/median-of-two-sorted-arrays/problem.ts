import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, float, fn, type Rng } from '@/problems/spec';
import { findMedianSortedArrays } from './solution';

const MAX = 1e6;

export default defineProblem({
  slug: 'median-of-two-sorted-arrays',
  title: 'Median of Two Sorted Arrays',
  track: 'day1',
  difficulty: 'hard',
  patterns: ['array', 'binary-search', 'divide-and-conquer'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(log(min(m, n)))', space: 'O(1)' },
  entry: fn(
    'findMedianSortedArrays',
    [
      ['nums1', z.array(z.int())],
      ['nums2', z.array(z.int())],
    ],
    z.number(),
  ),
  checker: float(0, 1e-5),
  reference: findMedianSortedArrays,
  constraints: [
    { says: '`0 <= nums1.length, nums2.length <= 10^5`', holds: ({ nums1, nums2 }) => nums1.length <= 1e5 && nums2.length <= 1e5 },
    { says: '`nums1.length + nums2.length >= 1`', holds: ({ nums1, nums2 }) => nums1.length + nums2.length >= 1 },
    {
      says: '`-10^6 <= nums1[i], nums2[j] <= 10^6`',
      holds: ({ nums1, nums2 }) => [nums1, nums2].every((nums) => nums.every((value) => Math.abs(value) <= MAX)),
    },
    {
      says: '`nums1` and `nums2` are both ascending; values may repeat.',
      holds: ({ nums1, nums2 }) => [nums1, nums2].every((nums) => nums.every((value, i) => i === 0 || (nums[i - 1] as number) <= value)),
    },
  ],
  drawn: { nums1: 'cells', nums2: 'cells' },
  samples: [
    { input: { nums1: [2, 9], nums2: [4, 7, 8] }, explanation: 'In order the elements are 2, 4, 7, 8, 9, with 7 in the middle.' },
    { input: { nums1: [1, 5], nums2: [6, 20] }, explanation: 'The two in the middle are 5 and 6, and their mean is 5.5.' },
    { input: { nums1: [], nums2: [3] }, explanation: 'There is only one element.' },
  ],
  edgeCases: [
    { nums1: [5], nums2: [] }, // smallest, the second one is empty
    { nums1: [], nums2: [0] }, // smallest, the first one is empty, and 0, which is falsy
    { nums1: [], nums2: [2, 3] }, // empty, even total
    { nums1: [1, 2, 3, 4], nums2: [] }, // empty, the middle within the other
    { nums1: [], nums2: [1, 2, 3] }, // empty, odd total
    { nums1: [1], nums2: [2] }, // one each: a mean that is not whole
    { nums1: [2], nums2: [1] }, // one each, the other way round
    { nums1: [-2], nums2: [-1] }, // a negative mean that is not whole: -1.5
    { nums1: [-1], nums2: [0] }, // -0.5, which rounds to 0 or -1
    { nums1: [-1], nums2: [1] }, // the mean 0
    { nums1: [1, 3], nums2: [2] }, // the middle in the shorter one
    { nums1: [1, 2], nums2: [3, 4] }, // all of the first before all of the second
    { nums1: [3, 4], nums2: [1, 2] }, // and after
    { nums1: [1, 2, 3], nums2: [4, 5, 6, 7, 8] }, // apart, different lengths
    { nums1: [4, 5, 6, 7, 8], nums2: [1, 2, 3] },
    { nums1: [1, 10], nums2: [4, 5, 6, 7] }, // the second one within a gap of the first
    { nums1: [5], nums2: [1, 2, 8, 9] }, // one element between the halves of the other
    { nums1: [1], nums2: [2, 3, 4, 5, 6] }, // one element before all
    { nums1: [9], nums2: [2, 3, 4, 5, 6] }, // and after all
    { nums1: [1, 3, 5, 7], nums2: [2, 4, 6, 8] }, // alternating, even
    { nums1: [1, 3, 5], nums2: [2, 4, 6, 8] }, // alternating, odd
    { nums1: [2, 2, 2], nums2: [2, 2] }, // all equal
    { nums1: [1, 2, 2], nums2: [2, 2, 3] }, // the middle value in both
    { nums1: [0, 0], nums2: [0, 0] }, // zeros
    { nums1: [9, 10], nums2: [11, 100] }, // as text, 9 comes last
    { nums1: [-10, -9], nums2: [-2, -1] }, // as text, -1 comes first
    { nums1: [-MAX], nums2: [MAX] }, // the bounds
    { nums1: [MAX, MAX], nums2: [MAX - 1, MAX] }, // near the bound
    { nums1: [-MAX, -MAX, -MAX], nums2: [] },
  ],
  random: twoSortedArrays(),
  large: [
    { why: 'merging passes a hundred thousand elements in each of many calls', n: 100_000, makeBatch: manyMedians },
    { why: 'a short array against the longest', n: 100_000, make: (n, rng) => ({ nums1: sorted(7, rng), nums2: sorted(n, rng) }) },
    { why: 'an empty array and the longest', n: 100_000, make: (n, rng) => ({ nums1: sorted(n, rng), nums2: [] }) },
    { why: 'many equal elements', n: 100_000, make: manyEqual },
  ],
  hints: [
    'How would you find the median by merging, and how much of what the merging finds out do you need? Only how many elements of each array belong to the lower half.',
    'If `c` elements of the one array belong to the lower half, how many does the other one give? A cut of both arrays is described by a single number.',
    'The cut is right if the element before each cut is not greater than the element after the other cut. If `a[c]` is less than the last element that the other array gives, `c` is too small. So search for the least `c` that is not too small.',
    'Search in the shorter array, so that the other part never leaves its array. Put `-Infinity` and `Infinity` where there is nothing before or after a cut. For an odd total the median is the greater of the two elements before the cuts; for an even one take the mean of it and the lesser of the two after them.',
  ],
});

function twoSortedArrays() {
  const sortedWithin = (bound: number, minLength: number) =>
    fc.array(fc.integer({ min: -bound, max: bound }), { minLength, maxLength: 9 }).map((values) => values.toSorted((a, b) => a - b));
  const pairsWithin = (bound: number) =>
    fc
      .record({ one: sortedWithin(bound, 0), other: sortedWithin(bound, 1), exchanged: fc.boolean() })
      .map(({ one, other, exchanged }) => (exchanged ? { nums1: other, nums2: one } : { nums1: one, nums2: other }));
  return fc.oneof(pairsWithin(4), pairsWithin(25), pairsWithin(MAX));
}

// Mixed through and through, and apart from each other; odd and even totals.
function manyMedians(n: number, rng: Rng) {
  const mixed = { nums1: sorted(n, rng), nums2: sorted(n - 1, rng) };
  const apart = { nums1: range(n, 1), nums2: range(n, -n) };
  return { calls: rng.array(20_000, (call) => (call % 2 === 0 ? mixed : apart)) };
}

function manyEqual(n: number, rng: Rng) {
  const few = (length: number) => rng.array(length, () => rng.int(-1, 1)).sort((a, b) => a - b);
  return { nums1: few(n), nums2: few(n) };
}

function sorted(length: number, rng: Rng): number[] {
  return rng.array(length, () => rng.int(-MAX, MAX)).sort((a, b) => a - b);
}

function range(length: number, first: number): number[] {
  return Array.from({ length }, (_, i) => first + i);
}
