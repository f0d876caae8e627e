import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { heapSort } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'heap-sort',
  title: 'Heap Sort',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['sorting', 'heap-sort', 'heap'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(1)' },
  entry: fn('heapSort', [['nums', z.array(z.int())]], z.void()),
  checker: inPlace('nums'),
  reference: heapSort,
  constraints: [
    { says: '`0 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { nums: [6, 1, 8, 6, 3] }, explanation: 'After the call `nums` is ascending, and both sixes are still there.' },
    { input: { nums: [-4, 10, 9, -20] }, explanation: 'Numbers are compared as numbers: 9 comes before 10, and -20 before -4.' },
    { input: { nums: [] }, explanation: 'There is nothing to sort.' },
  ],
  edgeCases: [
    { nums: [] }, // smallest: there is no root
    { nums: [5] }, // a heap of one element
    { nums: [1, 2] }, // two, sorted: the only parent has no right child
    { nums: [2, 1] }, // two, reversed
    { nums: [1, 2, 3] }, // the greatest is the right child
    { nums: [1, 3, 2] }, // the greatest is the left child
    { nums: [3, 1, 2] }, // a heap already
    { nums: [1, 2, 3, 4, 5, 6, 7] }, // sorted, three full levels
    { nums: [7, 6, 5, 4, 3, 2, 1] }, // reversed
    { nums: [2, 1, 3, 4, 5, 6] }, // the last parent has a left child only
    { nums: [1, 2, 3, 4, 9] }, // the greatest must rise two levels: one pass from the front leaves it halfway
    { nums: [4, 4, 4, 4] }, // all equal
    { nums: [1, 0, 1, 0, 1, 0] }, // two values, alternating
    { nums: [0, -1, 1] }, // around 0
    { nums: [10, 9, 1] }, // as text, 10 comes before 9
    { nums: [-1, -10, -2] }, // as text, -1 comes before -10
    { nums: [MAX, -MAX, 0, MAX, -MAX] }, // the bounds, each twice
  ],
  random: fc.oneof(arraysWithin(3), arraysWithin(20), arraysWithin(MAX)),
  large: [
    { why: 'random numbers: a scan for the maximum each time is quadratic', n: 100_000, make: randomNumbers },
    { why: 'ascending: every element but the last has to sink', n: 100_000, make: ascending },
    { why: 'descending: a heap from the start', n: 100_000, make: (n, rng) => ({ nums: ascending(n, rng).nums.reverse() }) },
    { why: 'two values', n: 100_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, 1)) }) },
  ],
  limits: { timeFloorMs: 800 }, // a heap beside the array, with swaps by destructuring, is right
  hints: [
    'Selection sort looks for the greatest remaining element, puts it last, and repeats. Which structure gives the greatest element without a search through all of them?',
    'An array can be read as a binary tree: the children of index `i` are `2i + 1` and `2i + 2`. In a *max-heap* no child is greater than its parent, so the greatest element is at index 0. How is that order restored when a single element stands too high?',
    'Write `siftDown(index, length)`: while a child below `length` is greater than its parent, swap the parent with the greater child. Call it for every parent from the last one to the first. Then swap the root with the last element, take that element out of the heap by making `length` smaller, and sift the new root down; repeat.',
  ],
});

function arraysWithin(bound: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 16 }) });
}

function randomNumbers(n: number, rng: Rng) {
  return { nums: rng.array(n, () => rng.int(-MAX, MAX)) };
}

function ascending(n: number, rng: Rng) {
  return { nums: randomNumbers(n, rng).nums.sort((a, b) => a - b) };
}
