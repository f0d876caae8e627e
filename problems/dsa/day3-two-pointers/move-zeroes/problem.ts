import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { moveZeroes } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'move-zeroes',
  title: 'Move Zeroes',
  track: 'day3',
  difficulty: 'easy',
  patterns: ['array', 'two-pointers'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('moveZeroes', [['nums', z.array(z.int())]], z.void()),
  checker: inPlace('nums'),
  reference: moveZeroes,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-2^31 <= nums[i] <= 2^31 - 1`', holds: ({ nums }) => nums.every((value) => value >= MIN && value <= MAX) },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    { input: { nums: [4, 0, 7, 0, 0, 2] }, explanation: '4, 7 and 2 keep their order; the three zeros follow.' },
    { input: { nums: [0, -1] }, explanation: 'After the call `nums` is `[-1, 0]`.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest
    { nums: [5] },
    { nums: [0, 0] }, // only zeros
    { nums: [1, 2, 3] }, // no zero
    { nums: [0, 1] }, // one to move
    { nums: [1, 0] }, // already in order
    { nums: [0, 1, 2] }, // a swap with the last element would change the order
    { nums: [0, 0, 1] }, // two zeros side by side
    { nums: [1, 0, 0, 2] },
    { nums: [0, 1, 0, 2, 0, 3] }, // alternating
    { nums: [3, 1, 2, 0, 0] }, // zeros stand last, the others in no order
    { nums: [0, 0, 0, 2, 1] }, // zeros stand first
    { nums: [2, 2, 0, 2, 2] }, // equal values
    { nums: [-1, 0, -2, 0, 3] }, // negative numbers
    { nums: [10, 0, 9, 0, 1] }, // as text, 10 comes before 9
    { nums: [MIN, 0, MAX, 0] }, // the bounds
  ],
  random: fc.oneof(arraysOf(fc.constantFrom(0, 0, 1, 2, -1)), arraysOf(fc.oneof(fc.constant(0), fc.integer({ min: MIN, max: MAX })))),
  large: [
    {
      why: 'mostly zeros, in each of two calls: a shift for each of them is too slow',
      n: 60_000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => withZeros(n, 4, rng)) }),
    },
    { why: 'as many zeros as other numbers', n: 20_000, make: (n, rng) => withZeros(n, 1, rng) },
    { why: 'no zeros', n: 100_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(1, MAX)) }) },
  ],
  hints: [
    'It is easier to think of the other numbers: to which index does the first number that is not 0 go, and the second?',
    'Keep an index for the next number that is not 0. Read through the array; write each such number to that index and move it on. What has to be done with the places behind the last one written?',
  ],
});

function arraysOf(value: fc.Arbitrary<number>) {
  return fc.record({ nums: fc.array(value, { minLength: 1, maxLength: 14 }) });
}

function withZeros(n: number, zerosToOthers: number, rng: Rng) {
  return { nums: rng.array(n, () => (rng.int(0, zerosToOthers) > 0 ? 0 : rng.int(1, 1e6))) };
}
