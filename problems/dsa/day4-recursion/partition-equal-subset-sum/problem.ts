import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { canPartition } from './solution';

export default defineProblem({
  slug: 'partition-equal-subset-sum',
  title: 'Partition Equal Subset Sum',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['knapsack', 'dp-1d', 'memoization'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n sum)', space: 'O(sum)' },
  entry: fn('canPartition', [['nums', z.array(z.int())]], z.boolean()),
  checker: exact(),
  reference: canPartition,
  constraints: [
    { says: '`1 <= nums.length <= 200`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 200 },
    { says: '`1 <= nums[i] <= 100`', holds: ({ nums }) => nums.every((value) => value >= 1 && value <= 100) },
  ],
  samples: [
    { input: { nums: [3, 1, 4, 2, 2] }, explanation: 'The sum is 12, and `4 + 2 = 6`; so do the others, `3 + 1 + 2`.' },
    { input: { nums: [2, 9, 3] }, explanation: 'The sum is 14, but the 9 alone is more than half of it.' },
    { input: { nums: [4, 3] }, explanation: 'An odd sum has no half.' },
  ],
  edgeCases: [
    { nums: [1] }, // smallest, an odd sum
    { nums: [2] }, // smallest, an even sum: one group would be empty
    { nums: [1, 1] }, // smallest that works
    { nums: [1, 2] }, // odd; rounded down the half could be made
    { nums: [2, 3] }, // odd; the half rounded down, 2, could be made
    { nums: [1, 3] }, // even, but no
    { nums: [1, 5] }, // the 1 three times would make half
    { nums: [2, 2, 2] }, // all equal, an odd number of them
    { nums: [5, 5, 5, 5] }, // all equal, an even number of them
    { nums: [3, 3, 2, 2, 2] }, // largest first to the lighter side ends at 7 and 5
    { nums: [2, 2, 2, 3, 3] }, // the same, rising
    { nums: [8, 7, 6, 5, 4] }, // largest first ends at 17 and 13, but 8 + 7 = 6 + 5 + 4
    { nums: [1, 2, 3, 6] }, // one against all others
    { nums: [6, 1, 2, 3] }, // the same with the large one first
    { nums: [1, 1, 1, 7] }, // one element above half
    { nums: [2, 2, 1, 1, 10, 2] }, // the same inside
    { nums: [3, 3, 3, 4, 5] }, // 9 of three threes, or of 4 and 5
    { nums: [4, 4, 4, 6, 8] }, // even numbers only, and their half is odd
    { nums: [100, 100] }, // the largest value
    { nums: [100, 99, 1] }, // the largest value against two
  ],
  random: fc.record({
    nums: fc.oneof(numbersUpTo(9, 8), numbersUpTo(9, 8).map(withEvenSum), numbersUpTo(20, 8).map(withEvenSum), numbersUpTo(100, 12)),
  }),
  randomTests: 100,
  large: [
    { why: 'hundreds with two others: take or skip tries every choice in vain', n: 200, make: hundreds },
    { why: 'even numbers whose half is odd: many sums, none of them right', n: 100, make: evenNumbers },
    { why: 'random numbers with an even sum', n: 100, make: randomNumbers },
    { why: 'the largest sum', n: 200, make: (n) => ({ nums: new Array<number>(n).fill(100) }) },
  ],
  limits: { timeFloorMs: 2000 }, // memory with a text as the key for each pair of index and sum is slow, but right
  hints: [
    'If there are two groups with equal sums, what is that sum? When can you tell at once that there are none?',
    'It is enough to find *one* group whose sum is half of the total; the rest is the other one. Each number is in it or not: the state is how far you are, and the sum so far.',
    'Keep an array of booleans: can this sum be made of the numbers so far? For each number `x` set `canMake[sum]` if `canMake[sum - x]` holds, from the largest sum down, so that `x` is not used twice.',
  ],
});

function numbersUpTo(max: number, maxLength: number) {
  return fc.array(fc.integer({ min: 1, max }), { minLength: 1, maxLength });
}

function withEvenSum(nums: number[]): number[] {
  return nums.reduce((a, b) => a + b, 0) % 2 === 0 ? nums : [...nums, 1];
}

// Half ends in 97, and no choice of hundreds, 99 and 95 does.
function hundreds(n: number) {
  return { nums: [...new Array<number>(n - 2).fill(100), 99, 95] };
}

function evenNumbers(n: number, rng: Rng) {
  const halves = rng.array(n - 1, () => rng.int(1, 50));
  const sum = halves.reduce((a, b) => a + b, 0);
  return { nums: [...halves, sum % 2 === 0 ? 49 : 50].map((half) => 2 * half) };
}

function randomNumbers(n: number, rng: Rng) {
  const nums = rng.array(n - 1, () => rng.int(1, 100));
  const sum = nums.reduce((a, b) => a + b, 0);
  return { nums: [...nums, sum % 2 === 0 ? 38 : 37] };
}
