import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { quickSort } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'quick-sort',
  title: 'Quick Sort',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['sorting', 'quick-sort', 'divide-and-conquer', 'randomized'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n) expected', space: 'O(log n)' },
  entry: fn('quickSort', [['nums', z.array(z.int())]], z.void()),
  checker: inPlace('nums'),
  reference: quickSort,
  constraints: [
    { says: '`0 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { nums: [5, 2, 9, 2, 7] }, explanation: 'After the call `nums` is ascending. The 2 that is there twice stays there twice.' },
    { input: { nums: [10, -3, 9, -20] }, explanation: 'Numbers are compared as numbers: 9 comes before 10, and -20 before -3.' },
    { input: { nums: [] }, explanation: 'There is nothing to sort.' },
  ],
  edgeCases: [
    { nums: [] }, // smallest: last is -1
    { nums: [7] }, // one element: the recursion must stop here
    { nums: [1, 2] }, // two, sorted: a partition that moves nothing must still shrink the range
    { nums: [2, 1] }, // two, reversed
    { nums: [3, 3] }, // two equal ones
    { nums: [1, 2, 3, 4, 5] }, // sorted: the first element as pivot leaves one side empty
    { nums: [5, 4, 3, 2, 1] }, // reversed
    { nums: [4, 4, 4, 4] }, // all equal
    { nums: [1, 0, 1, 0, 1, 0] }, // two values, alternating
    { nums: [2, 1, 2, 3, 2] }, // the pivot's value on both sides of it
    { nums: [10, 9, 1] }, // as text, 10 comes before 9
    { nums: [-1, -10, -2] }, // as text, -1 comes before -10
    { nums: [0, -1, 1] }, // around 0
    { nums: [MAX, -MAX, 0, MAX, -MAX] }, // the bounds, each twice
    { nums: [1, 3, 5, 7, 9, 8, 6, 4, 2, 0] }, // up and down: the greatest element stands in the middle
  ],
  random: fc.oneof(arraysWithin(3), arraysWithin(20), arraysWithin(MAX)),
  large: [
    { why: 'ascending: the first or last element as pivot splits off one element at a time', n: 100_000, make: ascending },
    { why: 'all equal: a partition that sends equal keys to one side splits off one element at a time', n: 100_000, make: allEqual },
    { why: 'descending', n: 100_000, make: (n, rng) => ({ nums: ascending(n, rng).nums.reverse() }) },
    { why: 'three values in random order', n: 100_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-1, 1)) }) },
    { why: 'random numbers', n: 100_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-MAX, MAX)) }) },
  ],
  limits: { timeFactor: 25 }, // copying partitions are slower than swapping ones by a constant factor, and right
  hints: [
    'Choose some element as the *pivot*. If all smaller elements stand on its left and all greater ones on its right, where will the pivot stand in the sorted array, and what is left to do?',
    'Rearrange the range in one pass by swapping, then sort the two sides recursively. How good is a pivot that always stands first, if the array is already sorted? What happens when all elements are equal?',
    'Take a pivot at a random index, and partition into three parts: smaller, equal, greater. With `below`, `i` and `above` look at `nums[i]`: if smaller, swap it to `below` and move both on; if greater, swap it to `above` and move only `above`; else move `i`. Recurse on the outer parts only.',
  ],
});

function arraysWithin(bound: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 16 }) });
}

function ascending(n: number, rng: Rng) {
  const largestStep = Math.floor((2 * MAX) / n);
  let value = -MAX;
  return {
    nums: rng.array(n, () => {
      value += rng.int(0, largestStep);
      return value;
    }),
  };
}

function allEqual(n: number, rng: Rng) {
  const value = rng.int(-MAX, MAX);
  return { nums: rng.array(n, () => value) };
}
