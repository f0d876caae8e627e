import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { sortedSquares } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'squares-of-a-sorted-array',
  title: 'Squares of a Sorted Array',
  track: 'day3',
  difficulty: 'easy',
  patterns: ['array', 'two-pointers', 'sorting'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1) beyond the answer' },
  entry: fn('sortedSquares', [['nums', z.array(z.int())]], z.array(z.int())),
  checker: exact(),
  reference: sortedSquares,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^4 <= nums[i] <= 10^4`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    {
      says: '`nums` is ascending; neighbours may be equal.',
      holds: ({ nums }) => nums.every((value, i) => i === 0 || (nums[i - 1] as number) <= value),
    },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    { input: { nums: [-6, -2, 1, 5] }, explanation: 'The squares are 36, 4, 1 and 25; in order they are 1, 4, 25, 36.' },
    { input: { nums: [-3, -3, 0, 3] }, explanation: 'Three of the squares are equal, and all of them stay.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest
    { nums: [-4] },
    { nums: [3] },
    { nums: [1, 2, 3] }, // nothing negative: the order stays
    { nums: [-3, -2, -1] }, // all negative: the order is reversed
    { nums: [-2, 2] }, // equal squares
    { nums: [-3, 2] }, // the first has the larger square
    { nums: [-2, 3] }, // the last has
    { nums: [0, 0, 0] }, // zeros
    { nums: [-1, 0, 1] },
    { nums: [-5, -5, 5, 5] }, // each square four times
    { nums: [-7, -1, 2, 3, 4] }, // one side much longer than the other
    { nums: [-9, -8, -7, 1] },
    { nums: [-5, -3, -2, 4, 6] }, // both sides take turns
    { nums: [-10, -3, 2, 4] }, // as text, 100 comes before 16 and 9
    { nums: [-1, 0, 0, 0, 2] }, // the smallest squares stand in the middle
    { nums: [-MAX, -MAX, MAX] }, // the bounds
    { nums: [-MAX, 0, MAX - 1] },
  ],
  random: fc.oneof(ascendingWithin(4), ascendingWithin(12), ascendingWithin(MAX)),
  large: [
    { why: 'all negative: an insertion sort moves every square to the front', n: 52_000, make: (n, rng) => ascending(n, -MAX, -1, rng) },
    { why: 'as many negative as positive numbers', n: 20_000, make: (n, rng) => ascending(n, -MAX, MAX, rng) },
    { why: 'nothing negative', n: 20_000, make: (n, rng) => ascending(n, 0, MAX, rng) },
  ],
  hints: [
    'Where in `nums` stands the number with the largest square?',
    'It is the first or the last. Compare these two, put the larger square at the end of the answer, and go on with what is left.',
  ],
});

function ascendingWithin(bound: number) {
  return fc
    .array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 14 })
    .map((values) => ({ nums: values.sort((a, b) => a - b) }));
}

function ascending(n: number, low: number, high: number, rng: Rng) {
  return { nums: rng.array(n, () => rng.int(low, high)).sort((a, b) => a - b) };
}
