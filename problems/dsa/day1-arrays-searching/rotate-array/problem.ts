import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { rotate } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'rotate-array',
  title: 'Rotate Array',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn(
    'rotate',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.void(),
  ),
  checker: inPlace('nums'),
  reference: rotate,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: '`0 <= k <= 10^9`', holds: ({ k }) => k >= 0 && k <= 1e9 },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    { input: { nums: [3, 8, 1, 6, 5], k: 2 }, explanation: 'After one place the array is `[5, 3, 8, 1, 6]`, after two `[6, 5, 3, 8, 1]`.' },
    { input: { nums: [4, 7], k: 5 }, explanation: 'Every second place brings both back to where they were, so one place remains.' },
    { input: { nums: [9, -2, 0], k: 0 }, explanation: 'Nothing moves.' },
  ],
  edgeCases: [
    { nums: [7], k: 0 }, // smallest
    { nums: [7], k: 5 }, // one element stays where it is, whatever k
    { nums: [1, 2], k: 1 }, // two elements change places
    { nums: [1, 2], k: 2 }, // k is the length: nothing changes
    { nums: [1, 2], k: 3 }, // k is one more than the length
    { nums: [1, 2, 3], k: 1 }, // left and right differ from three elements on
    { nums: [1, 2, 3], k: 2 },
    { nums: [1, 2, 3], k: 3 },
    { nums: [1, 2, 3], k: 4 },
    { nums: [1, 2, 3], k: 7 }, // k is more than twice the length
    { nums: [1, 2, 3, 4], k: 2 }, // a common divisor: two cycles
    { nums: [1, 2, 3, 4, 5, 6], k: 4 }, // two cycles of three
    { nums: [1, 2, 3, 4, 5, 6], k: 3 }, // three cycles of two
    { nums: [1, 2, 3, 4, 5, 6], k: 5 }, // k is one less than the length
    { nums: [1, 2, 3, 4, 5, 6], k: 12 }, // k is twice the length
    { nums: [1, 2, 3, 4, 5, 6, 7], k: 3 }, // one cycle
    { nums: [5, 5, 5, 5], k: 1 }, // all equal
    { nums: [0, 0, 1], k: 1 }, // equal elements, and 0, which is falsy
    { nums: [-1, -2, -3, -4], k: 3 }, // all negative
    { nums: [MAX, -MAX, 0], k: 1e9 }, // the bounds of all
    { nums: [1, 2, 3, 4, 5, 6, 7, 8], k: 1e9 - 1 }, // the largest k but one
  ],
  random: fc.oneof(arraysRotatedBy(12), arraysRotatedBy(40), arraysRotatedBy(1e9)),
  large: [
    {
      why: 'half of the length: moving everything one place at a time takes some twelve hundred million moves, in each of three calls',
      n: 50_000,
      makeBatch: (n, rng) => ({ calls: rng.array(3, () => byHalf(n, rng)) }),
    },
    { why: 'the largest k, which must be reduced first', n: 50_000, make: (n, rng) => ({ nums: numbers(n, rng), k: 1e9 }) },
    { why: 'a length and a k with a large common divisor', n: 50_000, make: (n, rng) => ({ nums: numbers(n, rng), k: n / 4 }) },
  ],
  limits: { timeFloorMs: 1000 }, // taking the last off and putting it in front, again and again, is quadratic too, but often quick enough
  hints: [
    'What is the array like after `nums.length` places? Which values of `k` are there really?',
    'With `k` reduced, the last `k` elements form one block and all others another. What happens to the two blocks?',
    'Reverse the whole array: the blocks have changed places, but each reads backwards. Reverse the first `k` elements and the rest, each by itself.',
  ],
});

function arraysRotatedBy(most: number) {
  const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -MAX, max: MAX }));
  return fc.record({ nums: fc.array(value, { minLength: 1, maxLength: 12 }), k: fc.nat({ max: most }) });
}

function byHalf(n: number, rng: Rng) {
  return { nums: numbers(n, rng), k: Math.floor(n / 2) - 1 };
}

function numbers(n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(-MAX, MAX));
}
