import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { longestOnes } from './solution';

export default defineProblem({
  slug: 'max-consecutive-ones-iii',
  title: 'Max Consecutive Ones III',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'sliding-window'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn(
    'longestOnes',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: longestOnes,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`nums[i]` is 0 or 1.', holds: ({ nums }) => nums.every((value) => value === 0 || value === 1) },
    { says: '`0 <= k <= nums.length`', holds: ({ nums, k }) => k >= 0 && k <= nums.length },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [0, 1, 1, 0, 1, 0, 0, 1], k: 1 }, explanation: 'Flipping the zero at index 3 joins two runs into four ones.' },
    { input: { nums: [1, 0, 1, 1], k: 0 }, explanation: 'Nothing may be flipped; the longest run is there already.' },
    { input: { nums: [0, 0, 1], k: 3 }, explanation: 'Two flips turn everything into ones. The third is not used.' },
  ],
  edgeCases: [
    { nums: [0], k: 0 }, // smallest: no one at all
    { nums: [1], k: 0 },
    { nums: [0], k: 1 },
    { nums: [1], k: 1 }, // nothing to flip
    { nums: [0, 0, 0], k: 0 }, // only zeros, no flip
    { nums: [0, 0, 0, 0], k: 2 }, // only zeros
    { nums: [1, 1, 1], k: 0 }, // only ones
    { nums: [1, 1, 0, 1], k: 0 }, // with k = 0 a zero ends the run
    { nums: [1, 0, 1, 1, 0, 1], k: 0 }, // the run in the middle
    { nums: [0, 1, 0, 0, 1, 1, 0, 1], k: 1 }, // the best flip is not the first zero
    { nums: [0, 0, 1, 1, 1, 0, 0], k: 2 }, // flips on either side
    { nums: [0, 1, 1, 1, 0, 1, 1], k: 1 }, // joins two runs
    { nums: [1, 1, 0, 0, 1, 1], k: 1 }, // a gap too wide to be joined
    { nums: [1, 0, 0, 1, 0, 1], k: 2 }, // the best window stands last
    { nums: [1, 0, 1, 0, 0, 1], k: 2 }, // and first
    { nums: [1, 0, 1, 0, 1, 0, 1], k: 2 }, // alternating
    { nums: [0, 1, 0, 1], k: 4 }, // everything may be flipped
    { nums: [0, 1, 0, 0], k: 3 }, // k is the number of zeros
    { nums: [0, 1, 0, 0], k: 2 }, // and one less
  ],
  random: fc.oneof(inputsWithZeros(1, 1), inputsWithZeros(1, 3), inputsWithZeros(3, 1)),
  large: [
    { why: 'ones only: every start runs to the end', n: 100_000, make: (n) => ({ nums: new Array(n).fill(1), k: 0 }) },
    { why: 'as many zeros as ones, a long window', n: 100_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, 1)), k: n / 10 }) },
    { why: 'zeros only, half of which may be flipped', n: 100_000, make: (n) => ({ nums: new Array(n).fill(0), k: n / 10 }) },
  ],
  hints: [
    'You need not flip anything. Which contiguous parts of `nums` can be turned into ones with at most `k` flips?',
    'Look for the longest part with at most `k` zeros. If a part has that property, so has every part of it.',
    'Take elements in on the right and count the zeros. When there are more than `k`, drop elements on the left until a zero has gone out.',
  ],
});

function inputsWithZeros(zeros: number, ones: number) {
  const bit = fc.oneof({ arbitrary: fc.constant(0), weight: zeros }, { arbitrary: fc.constant(1), weight: ones });
  return fc
    .record({ nums: fc.array(bit, { minLength: 1, maxLength: 16 }), k: fc.oneof(fc.nat(3), fc.nat(16)) })
    .map(({ nums, k }) => ({ nums, k: Math.min(k, nums.length) }));
}
