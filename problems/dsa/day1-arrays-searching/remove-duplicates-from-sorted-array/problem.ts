import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlacePrefix, type Rng } from '@/problems/spec';
import { removeDuplicates } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'remove-duplicates-from-sorted-array',
  title: 'Remove Duplicates from Sorted Array',
  track: 'day1',
  difficulty: 'easy',
  patterns: ['array', 'two-pointers'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('removeDuplicates', [['nums', z.array(z.int())]], z.int()),
  checker: inPlacePrefix('nums'),
  reference: removeDuplicates,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    {
      says: '`nums` is ascending; equal elements stand side by side.',
      holds: ({ nums }) => nums.every((value, i) => i === 0 || (nums[i - 1] as number) <= value),
    },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    { input: { nums: [2, 2, 5, 7, 7, 7] }, explanation: 'Three different values: return 3, and the array starts with 2, 5, 7.' },
    { input: { nums: [-1, 0, 4] }, explanation: 'Nothing repeats, so that all elements stay.' },
    { input: { nums: [3, 3] }, explanation: 'One value is left.' },
  ],
  edgeCases: [
    { nums: [5] }, // smallest
    { nums: [0] }, // smallest, and 0, which is falsy
    { nums: [1, 1] }, // two equal
    { nums: [1, 2] }, // two different
    { nums: [1, 1, 1] }, // three equal: removing one may not skip the next
    { nums: [4, 4, 4, 4, 4] }, // all equal
    { nums: [1, 2, 3, 4] }, // no repeats: as many are kept as there are
    { nums: [1, 1, 2] }, // the run stands first
    { nums: [1, 2, 2] }, // the run stands last
    { nums: [1, 2, 2, 3] }, // the run stands inside
    { nums: [1, 1, 2, 2, 3, 3] }, // pairs
    { nums: [0, 0, 1, 1, 1, 2, 2, 3, 3, 4] }, // runs of several lengths
    { nums: [-3, -3, -2, -1, -1] }, // all negative
    { nums: [-1, 0, 0, 0, 1] }, // 0 inside
    { nums: [1, 1, 1, 2, 3, 3, 3, 3] }, // the number kept differs from the number removed
    { nums: [1, 2, 3, 4, 5, 5] }, // a single repeat, at the very end
    { nums: [10, 10, 11, 100, 100, 101] }, // numbers that begin alike
    { nums: [-MAX, -MAX, MAX, MAX] }, // the bounds
    { nums: [-MAX, MAX] },
  ],
  random: fc.oneof(sortedWithin(2), sortedWithin(5), sortedWithin(20), sortedWithin(MAX)),
  large: [
    { why: 'all equal: moving the rest down for each repeat takes 3.6 thousand million moves', n: 60_000, makeBatch: allEqual },
    { why: 'each value about twice', n: 60_000, make: (n, rng) => sorted(n, n / 2, rng) },
    { why: 'each value some hundred times', n: 60_000, make: (n, rng) => sorted(n, n / 200, rng) },
    { why: 'hardly any repeats', n: 60_000, make: (n, rng) => sorted(n, MAX, rng) },
  ],
  hints: [
    'Where do equal values stand in a sorted array? How do you see, with a single comparison, whether an element is the first of its value?',
    'Read with one pointer and write with another one. Whenever the element that you read differs from the one that you wrote last, write it to the next free place at the front.',
  ],
});

function sortedWithin(bound: number) {
  return fc
    .array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 14 })
    .map((values) => ({ nums: values.toSorted((a, b) => a - b) }));
}

// Not larger, since `splice`, which LeetCode accepts, moves the rest in one go: quadratic too, but often quick enough.
function allEqual(n: number, rng: Rng) {
  const value = rng.int(-MAX, MAX);
  return { calls: rng.array(2, () => ({ nums: rng.array(n, () => value) })) };
}

function sorted(n: number, bound: number, rng: Rng) {
  return { nums: rng.array(n, () => rng.int(-bound / 2, bound / 2)).sort((a, b) => a - b) };
}
