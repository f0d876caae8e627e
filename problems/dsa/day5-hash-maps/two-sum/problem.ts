import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { twoSum } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'two-sum',
  title: 'Two Sum',
  track: 'day5',
  difficulty: 'easy',
  patterns: ['hash-map', 'array'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'twoSum',
    [
      ['nums', z.array(z.int())],
      ['target', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: unordered(),
  reference: twoSum,
  constraints: [
    { says: '`2 <= nums.length <= 10^5`', holds: ({ nums }) => nums.length >= 2 && nums.length <= 1e5 },
    {
      says: '`-10^9 <= nums[i], target <= 10^9`',
      holds: ({ nums, target }) => [target, ...nums.values()].every((value) => Math.abs(value) <= MAX),
    },
    { says: 'Exactly one pair of positions adds up to `target`.', holds: ({ nums, target }) => pairsWithSum(nums, target) === 1 },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [8, -3, 5, 1], target: 6 }, explanation: '`5 + 1 = 6`, and they stand at indices 2 and 3.' },
    { input: { nums: [3, 1, 3], target: 6 }, explanation: 'Two different elements may hold the same value.' },
  ],
  edgeCases: [
    { nums: [1, 2], target: 3 }, // smallest
    { nums: [4, 4], target: 8 }, // equal values: a map from value to index that is filled first keeps only one
    { nums: [3, 2, 4], target: 6 }, // 3 + 3 would use one element twice
    { nums: [0, 7, -7], target: 0 }, // 0 may not be paired with itself
    { nums: [0, 4, 3, 0], target: 0 }, // zeros at the first and last index
    { nums: [2, 9, 4, 11], target: 11 }, // the partner is at index 0, which is falsy
    { nums: [-5, -1, -3, -9], target: -14 }, // all negative
    { nums: [9, 1, 7, 5], target: 6 }, // sorting would move the indices
    { nums: [MAX, -MAX, MAX - 1, 5], target: 5 - MAX }, // the bounds
    { nums: [MAX, 1, -MAX], target: 0 },
  ],
  random: inputsWithOnePair(),
  large: [
    { why: 'a quadratic scan must visit every pair: the two halves of the answer stand last', n: 100_000, make: pairAtTheEnd },
    { why: 'the pair stands first and last', n: 100_000, make: (n, rng) => moveToFront(pairAtTheEnd(n, rng)) },
  ],
  hints: [
    'Walk through `nums` once. Which value would complete `nums[i]` to `target`?',
    'Remember each value that you have passed together with its index, in a `Map`. Look for the partner before you store the value itself.',
  ],
});

function inputsWithOnePair() {
  const value = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -MAX / 2, max: MAX / 2 }));
  return fc
    .record({ nums: fc.array(value, { minLength: 2, maxLength: 30 }), i: fc.nat(), j: fc.nat() })
    .map(({ nums, i, j }) => {
      const first = i % nums.length;
      const second = (first + 1 + (j % (nums.length - 1))) % nums.length;
      return { nums, target: (nums[first] as number) + (nums[second] as number) };
    })
    .filter(({ nums, target }) => pairsWithSum(nums, target) === 1);
}

// Even values but for two odd ones, so that no other pair has the odd sum; the odd one is last.
function pairAtTheEnd(n: number, rng: Rng) {
  const nums = rng.array(n - 2, () => 2 * rng.int(-MAX / 2, -1));
  const even = 2 * rng.int(1, MAX / 4);
  const odd = 2 * rng.int(1, MAX / 4 - 1) + 1;
  return { nums: [...nums, even, odd], target: even + odd };
}

function moveToFront({ nums, target }: { nums: number[]; target: number }) {
  return { nums: [nums.at(-2) as number, ...nums.slice(0, -2), nums.at(-1) as number], target };
}

function pairsWithSum(nums: number[], target: number): number {
  const counts = new Map<number, number>();
  let pairs = 0;
  for (const value of nums) {
    pairs += counts.get(target - value) ?? 0;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return pairs;
}
