import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { missingNumber } from './solution';

export default defineProblem({
  slug: 'missing-number',
  title: 'Missing Number',
  track: 'day1',
  difficulty: 'easy',
  patterns: ['array', 'math', 'bit-manipulation', 'hash-set'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('missingNumber', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: missingNumber,
  constraints: [
    { says: '`1 <= n <= 2 * 10^5`, where `n = nums.length`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`0 <= nums[i] <= n`', holds: ({ nums }) => nums.every((value) => value >= 0 && value <= nums.length) },
    { says: 'All elements are different.', holds: ({ nums }) => new Set(nums).size === nums.length },
  ],
  samples: [
    { input: { nums: [4, 0, 3, 1] }, explanation: 'Of the numbers 0 to 4 only 2 is not there.' },
    { input: { nums: [1, 0] }, explanation: 'With two elements the numbers are 0, 1 and 2.' },
    { input: { nums: [2, 3, 1] }, explanation: 'The missing number may also be 0.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest, n is missing
    { nums: [1] }, // smallest, 0 is missing
    { nums: [0, 1] }, // n is missing, sorted
    { nums: [0, 2] }, // missing inside
    { nums: [1, 2] }, // 0 is missing
    { nums: [2, 0] }, // reversed
    { nums: [2, 1, 0] }, // n is missing, reversed
    { nums: [3, 2, 1] }, // 0 is missing, reversed
    { nums: [0, 1, 3, 4, 5] }, // sorted, missing inside
    { nums: [5, 4, 2, 1, 0] }, // reversed, missing inside
    { nums: [1, 2, 3, 4, 5] }, // sorted, 0 is missing
    { nums: [0, 1, 2, 3, 4] }, // sorted, n is missing
    { nums: [0, 2, 3, 4, 5] }, // 1 is missing
    { nums: [0, 1, 2, 3, 5] }, // the last but one is missing
    { nums: [5, 3, 0, 1, 4] }, // in no order
    { nums: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] }, // as text, 10 comes before 2
    { nums: [11, 10, 9, 8, 7, 6, 5, 4, 3, 1, 0] }, // as text, with 2 missing
    { nums: [12, 3, 7, 1, 0, 9, 11, 2, 5, 10, 4, 8] }, // more than ten elements in no order
  ],
  random: shuffledWithGap(),
  large: [
    {
      why: 'the largest number is missing: scanning for every candidate visits thousands of millions of elements',
      n: 120_000,
      make: (n, rng) => shuffledWithout(n, n, rng),
    },
    { why: '0 is missing', n: 60_000, make: (n, rng) => shuffledWithout(0, n, rng) },
    { why: 'the most elements: their sum does not fit 32 bits', n: 200_000, make: (n, rng) => shuffledWithout(rng.int(1, n - 1), n, rng) },
  ],
  hints: [
    'If you knew which numbers are there, say from a set, how would you find the missing one? And what do all numbers from 0 to $n$ add up to?',
    'Subtract the sum of the elements from $n(n + 1)/2$. Or combine all indices, $n$ and all elements by XOR: what occurs twice cancels out.',
  ],
});

// Sorting by keys of its own shuffles; equal keys, as shrinking makes them, leave the numbers in order.
function shuffledWithGap() {
  return fc
    .record({
      n: fc.integer({ min: 1, max: 14 }),
      gap: fc.nat({ max: 14 }),
      keys: fc.array(fc.nat({ max: 99 }), { minLength: 15, maxLength: 15 }),
    })
    .map(({ n, gap, keys }) => {
      const nums = numbersWithout(gap % (n + 1), n);
      return { nums: nums.sort((a, b) => (keys[a] as number) - (keys[b] as number)) };
    });
}

function shuffledWithout(missing: number, n: number, rng: Rng) {
  return { nums: rng.shuffle(numbersWithout(missing, n)) };
}

function numbersWithout(missing: number, n: number): number[] {
  return Array.from({ length: n + 1 }, (_, i) => i).filter((i) => i !== missing);
}
