import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { minSubArrayLen } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'minimum-size-subarray-sum',
  title: 'Minimum Size Subarray Sum',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'sliding-window', 'prefix-sum', 'binary-search'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn(
    'minSubArrayLen',
    [
      ['target', z.int()],
      ['nums', z.array(z.int())],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: minSubArrayLen,
  constraints: [
    { says: '`1 <= target <= 10^9`', holds: ({ target }) => target >= 1 && target <= 1e9 },
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`1 <= nums[i] <= 10^4`', holds: ({ nums }) => nums.every((value) => value >= 1 && value <= MAX) },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { target: 9, nums: [4, 1, 2, 6, 3, 2] }, explanation: '`6 + 3` is 9. No single element is as large.' },
    { input: { target: 7, nums: [3, 8, 2, 5] }, explanation: 'The 8 alone is enough: the sum may be larger than `target`.' },
    { input: { target: 10, nums: [2, 3, 4] }, explanation: 'All elements together are only 9.' },
  ],
  edgeCases: [
    { target: 1, nums: [1] }, // smallest
    { target: 2, nums: [1] }, // smallest that is not reached
    { target: 5, nums: [1, 1, 1, 1, 1] }, // all of them, exactly
    { target: 6, nums: [1, 1, 1, 1, 1] }, // one too few
    { target: 4, nums: [1, 1, 1, 1, 1] }, // all but one
    { target: 3, nums: [1, 2, 3] }, // one element, exactly
    { target: 5, nums: [9, 1, 1] }, // the first element alone
    { target: 5, nums: [1, 1, 9] }, // the last alone: several elements are dropped at once
    { target: 8, nums: [1, 1, 1, 1, 7, 1] }, // the same, with one that stays
    { target: 6, nums: [2, 3, 2, 5] }, // no sum is exactly 6
    { target: 11, nums: [2, 4, 6, 1, 5, 5, 1] }, // the best window is neither first nor last
    { target: 12, nums: [5, 7, 1, 1, 6, 6] }, // two windows of the best length
    { target: 20, nums: [10, 3, 8, 2, 9, 1] }, // longer windows that reach the target exactly, too
    { target: 15, nums: [8, 7, 6, 5, 4] }, // descending: the first window is the best
    { target: 9, nums: [1, 2, 3, 4, 5] }, // ascending: the last is
    { target: 1, nums: [MAX, MAX] }, // smallest target, largest elements
    { target: 1e9, nums: [MAX, 1, MAX] }, // largest target
  ],
  random: fc.oneof(inputsUpTo(4, 16), inputsUpTo(12, 40), inputsUpTo(MAX, 5 * MAX)),
  large: [
    {
      why: 'the target is never reached: every start adds up to the end',
      n: 100_000,
      make: (n) => ({ target: 1e9, nums: new Array(n).fill(1) }),
    },
    {
      why: 'windows of about ten thousand elements',
      n: 80_000,
      make: (n, rng) => ({ target: 5e7, nums: rng.array(n, () => rng.int(1, MAX)) }),
    },
    { why: 'all elements together reach the target exactly', n: 80_000, make: (n) => ({ target: 1e4 * n, nums: new Array(n).fill(1e4) }) },
  ],
  hints: [
    'All elements are positive. What happens to the sum of a part when it gets longer, and when it gets shorter?',
    'Let the right end take elements in until the sum reaches `target`. Which starts are then still worth looking at for this end, and for later ends?',
    'While the sum is at least `target`, note the length and drop the leftmost element. Neither end ever moves back. If nothing was noted, the answer is 0.',
  ],
});

function inputsUpTo(bound: number, largestTarget: number) {
  return fc.record({
    target: fc.integer({ min: 1, max: largestTarget }),
    nums: fc.array(fc.integer({ min: 1, max: bound }), { minLength: 1, maxLength: 14 }),
  });
}
