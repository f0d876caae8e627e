import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { maxSubArray } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'maximum-subarray',
  title: 'Maximum Subarray',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'dp-1d', 'divide-and-conquer'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('maxSubArray', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: maxSubArray,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^4 <= nums[i] <= 10^4`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [3, -5, 4, -1, 6, -8, 2] }, explanation: '`4 + -1 + 6 = 9`. It pays to take the -1, since it joins 4 and 6.' },
    { input: { nums: [-4, -2, -7] }, explanation: 'A subarray has at least one element, and -2 is the largest.' },
    { input: { nums: [5, 1, 2] }, explanation: 'With positive elements only, the whole array is best.' },
  ],
  edgeCases: [
    { nums: [4] }, // smallest
    { nums: [-4] }, // smallest and negative: the empty subarray does not count
    { nums: [0] }, // smallest and 0
    { nums: [-3, -1, -2] }, // all negative, the largest inside
    { nums: [-1, -2, -3] }, // all negative, the largest first
    { nums: [-3, -2, -1] }, // all negative, the largest last
    { nums: [-2, 0, -1] }, // nothing beats the 0
    { nums: [1, 2, 3, 4] }, // all positive: everything
    { nums: [5, -2, 1] }, // only the first element
    { nums: [1, -2, 5] }, // only the last element: the past is dropped
    { nums: [-2, 5, -3] }, // only the middle
    { nums: [4, -1, 5] }, // a loss that is worth bridging
    { nums: [4, -6, 5] }, // a loss that is not
    { nums: [4, -4, 5] }, // a loss that uses up the gain exactly
    { nums: [10, -20, 3] }, // the largest prefix sum comes before the smallest one
    { nums: [8, -19, 5, -4, 20] }, // the best starts after a deep loss
    { nums: [2, -1, 2, -1, 2, -10, 4] }, // several bridged losses against one element
    { nums: [6, -7, 6, -7, 6] }, // equal best parts that must not be joined
    { nums: [0, 0, 0] }, // all equal
    { nums: [-1, 1, -1, 1, -1] }, // alternating around 0
    { nums: [MAX, MAX, -MAX, MAX] }, // the bounds
    { nums: [-MAX, -MAX] }, // the least answer there is
  ],
  random: fc.oneof(numbersWithin(3), numbersWithin(12), mostlyLosses()),
  large: [
    {
      why: 'random gains and losses: every start and end means some twelve hundred million sums, in each of four calls',
      n: 50_000,
      makeBatch: (n, rng) => ({ calls: rng.array(4, () => gainsAndLosses(n, rng)) }),
    },
    { why: 'all positive, so that the sums grow large', n: 50_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(1, MAX)) }) },
    { why: 'all negative', n: 50_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-MAX, -2)) }) },
  ],
  hints: [
    'Think of a subarray by its last element. Suppose you knew the best sum of a subarray that ends at `nums[i - 1]`. What can a subarray that ends at `nums[i]` look like?',
    'It is `nums[i]` alone, or `nums[i]` joined to a subarray that ends just before it. When is it better to leave out all that came before?',
    'One pass with two numbers: `endingHere = Math.max(endingHere, 0) + nums[i]`, and `best`, the largest value that `endingHere` ever had. Mind where `best` starts: all elements may be negative.',
  ],
});

function numbersWithin(bound: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 14 }) });
}

function mostlyLosses() {
  const value = fc.oneof(fc.integer({ min: -MAX, max: MAX }), fc.integer({ min: -9, max: -1 }), fc.integer({ min: -9, max: 1 }));
  return fc.record({ nums: fc.array(value, { minLength: 1, maxLength: 12 }) });
}

function gainsAndLosses(n: number, rng: Rng) {
  return { nums: rng.array(n, () => rng.int(-MAX, MAX)) };
}
