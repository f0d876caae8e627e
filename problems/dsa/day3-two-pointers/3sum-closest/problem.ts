import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { threeSumClosest } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: '3sum-closest',
  title: '3Sum Closest',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers', 'sorting'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n^2)', space: 'O(1) beyond sorting' },
  entry: fn(
    'threeSumClosest',
    [
      ['nums', z.array(z.int())],
      ['target', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: threeSumClosest,
  constraints: [
    { says: '`3 <= nums.length <= 3000`', holds: ({ nums }) => nums.length >= 3 && nums.length <= 3000 },
    { says: '`-10^5 <= nums[i] <= 10^5`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: '`-3 * 10^5 <= target <= 3 * 10^5`', holds: ({ target }) => Math.abs(target) <= 3 * MAX },
    { says: 'The closest sum is unique: no smaller sum is as close to `target` as a larger one.', holds: (input) => !isTied(input) },
  ],
  samples: [
    {
      input: { nums: [4, -2, 7, 1], target: 5 },
      explanation: '`4 + -2 + 1 = 3` is at distance 2; the next best sum is `-2 + 7 + 1 = 6`, at distance 1. So the answer is 6.',
    },
    { input: { nums: [2, 2, 2, 9], target: 6 }, explanation: '`2 + 2 + 2` is exactly 6.' },
    { input: { nums: [-1, -4, -3], target: 20 }, explanation: 'There is only one sum, far away from 20.' },
  ],
  edgeCases: [
    { nums: [1, 2, 3], target: 6 }, // smallest, exact
    { nums: [0, 0, 0], target: 1 }, // smallest, all equal, not exact
    { nums: [5, 5, 5, 5], target: -100 }, // all equal, target far below
    { nums: [10, 20, 30, 40], target: 1 }, // every sum is farther from the target than 0 is
    { nums: [-10, -20, -30, -40], target: -1 }, // the same, negative
    { nums: [1, 1, 1, 50], target: 40 }, // 3 is below at distance 37, 52 above at 12
    { nums: [0, 1, 2, 30], target: 10 }, // 3 is below at distance 7, 31 above at 21
    { nums: [-9, 0, 1, 2], target: 2 }, // the closest sum is above the target
    { nums: [-9, 0, 1, 2], target: 4 }, // and below
    { nums: [-1, 2, 3, 3], target: 9 }, // the largest sum, of the last three
    { nums: [3, 1, -5, 2], target: -9 }, // the smallest sum, of the first three
    { nums: [4, 0, 5, -5, 3, 3], target: 11 }, // the middle number is needed once only
    { nums: [-8, -6, 1, 5, 9, 12], target: 0 }, // the first number is not the smallest one
    { nums: [1, 6, 9, 14, 16, 70], target: 81 }, // skipping sums that get worse for a while misses 80
    { nums: [9, 10, -1, -10, 100], target: 8 }, // as text, 10 comes before 9 and -1 before -10
    { nums: [MAX, MAX, MAX, -MAX], target: 3 * MAX }, // the bounds
    { nums: [-MAX, -MAX, -MAX, MAX], target: -3 * MAX },
    { nums: [-MAX, -MAX, -MAX], target: 3 * MAX }, // the largest distance there is
  ],
  random: fc.oneof(inputsWithin(6), inputsWithin(30), inputsWithin(MAX)),
  large: [
    { why: 'no sum hits the target, so nothing ends early: three loops try every triplet', n: 3000, make: noHit },
    { why: 'all sums are below the target', n: 1000, make: (n, rng) => ({ ...noHit(n, rng), target: 3 * MAX }) },
    { why: 'each number several times', n: 1000, make: (n, rng) => ({ nums: rng.array(n, () => 10 * rng.int(-50, 50)), target: 1234 }) },
  ],
  limits: { timeFloorMs: 1500 }, // a quadratic search with two Math.abs a step is right, however slow
  hints: [
    'Fix one number. Then you look for two others whose sum is closest to a given value. Would it help if the numbers were in order?',
    'Sort. With one pointer at each end of what follows the fixed number, a sum below `target` can only get closer when the left pointer moves, a sum above it only when the right one does.',
    'Compare *distances*, `Math.abs(sum - target)`, but keep the *sum*. Begin with a sum that exists, such as that of the first three numbers.',
  ],
});

function inputsWithin(bound: number) {
  return fc
    .record({
      nums: fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 3, maxLength: 10 }),
      target: fc.integer({ min: -3 * bound, max: 3 * bound - 1 }),
    })
    .map((input) => (isTied(input) ? { ...input, target: input.target + 1 } : input)); // nearer to the larger sum
}

// Each number leaves the remainder 1 when divided by 4, so a sum leaves 3, and the target 0.
function noHit(n: number, rng: Rng) {
  return { nums: rng.array(n, () => 4 * rng.int(-MAX / 4, MAX / 4 - 1) + 1), target: 4 * rng.int(-1000, 1000) };
}

/** Whether a sum below the target and one above it are both the closest. */
function isTied({ nums, target }: { nums: number[]; target: number }): boolean {
  const sorted = nums.toSorted((a, b) => a - b);
  let below = Number.NEGATIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  for (const [i, first] of sorted.entries()) {
    for (let left = i + 1, right = sorted.length - 1; left < right; ) {
      const sum = first + (sorted[left] as number) + (sorted[right] as number);
      if (sum === target) return false;
      if (sum < target) {
        below = Math.max(below, sum);
        left++;
      } else {
        above = Math.min(above, sum);
        right--;
      }
    }
  }
  return target - below === above - target;
}
