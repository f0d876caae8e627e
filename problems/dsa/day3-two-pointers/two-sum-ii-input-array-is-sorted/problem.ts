import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { twoSum } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'two-sum-ii-input-array-is-sorted',
  title: 'Two Sum II - Input Array Is Sorted',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers', 'binary-search'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn(
    'twoSum',
    [
      ['numbers', z.array(z.int())],
      ['target', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: twoSum,
  constraints: [
    { says: '`2 <= numbers.length <= 2 * 10^5`', holds: ({ numbers }) => numbers.length >= 2 && numbers.length <= 2e5 },
    {
      says: '`-10^9 <= numbers[i], target <= 10^9`',
      holds: ({ numbers, target }) => [target, ...numbers.values()].every((value) => Math.abs(value) <= MAX),
    },
    {
      says: '`numbers` is ascending; neighbours may be equal.',
      holds: ({ numbers }) => numbers.every((value, i) => i === 0 || (numbers[i - 1] as number) <= value),
    },
    {
      says: 'Exactly one pair of positions adds up to `target`.',
      holds: ({ numbers, target }) => pairsWithSum(numbers, target) === 1,
    },
  ],
  samples: [
    { input: { numbers: [-3, 1, 5, 8], target: 6 }, explanation: '`1 + 5 = 6`. They stand at positions 2 and 3, counted from 1.' },
    { input: { numbers: [2, 4, 4], target: 8 }, explanation: 'The two fours are different elements, at positions 2 and 3.' },
  ],
  edgeCases: [
    { numbers: [1, 2], target: 3 }, // smallest
    { numbers: [3, 3], target: 6 }, // equal numbers
    { numbers: [1, 4, 4, 9], target: 8 }, // equal numbers in the middle: a search must not find the element itself
    { numbers: [0, 0, 3, 5], target: 0 }, // zeros
    { numbers: [2, 3, 4], target: 6 }, // 3 + 3 would use one element twice
    { numbers: [1, 2, 3, 9], target: 12 }, // the left pointer has further to go than the right one
    { numbers: [-9, 1, 2, 3], target: -7 }, // and the other way round
    { numbers: [1, 5, 7, 11, 20], target: 18 }, // one step on the right, two on the left
    { numbers: [1, 1, 5, 9], target: 14 }, // equal numbers that are not asked for, on the left
    { numbers: [1, 4, 7, 7], target: 5 }, // and on the right
    { numbers: [-9, -5, -3, -1], target: -14 }, // all negative, the pair stands first
    { numbers: [-8, -2, 0, 5], target: -2 }, // 0 and a negative number
    { numbers: [-7, -1, 1, 3], target: 0 }, // opposite numbers
    { numbers: [-MAX, MAX], target: 0 }, // the bounds
    { numbers: [-MAX, -5, 0, 7], target: -MAX },
    { numbers: [0, 3, MAX - 2, MAX], target: MAX },
  ],
  random: inputsWithOnePair(),
  large: [
    { why: 'the pair stands in the middle: both pointers cross half of the array', n: 100_000, make: (n, rng) => pairAt(n / 2, n, rng) },
    { why: 'the pair stands last', n: 100_000, make: (n, rng) => pairAt(n - 2, n, rng) },
    { why: 'the pair stands first', n: 100_000, make: (n, rng) => pairAt(0, n, rng) },
  ],
  hints: [
    'A hash map would find the pair, but it ignores that `numbers` is ascending. What do you know about the sums of one element with those to the right of another?',
    'Add the smallest and the largest element. If the sum is too small, can the smallest element be part of the pair at all?',
    'One pointer at each end: a sum below `target` moves the left one to the right, a sum above it moves the right one to the left. Positions count from 1.',
  ],
});

function inputsWithOnePair() {
  const value = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -MAX / 2, max: MAX / 2 }));
  return fc
    .record({ numbers: fc.array(value, { minLength: 2, maxLength: 16 }), i: fc.nat(), j: fc.nat() })
    .map(({ numbers, i, j }) => {
      const first = i % numbers.length;
      const second = (first + 1 + (j % (numbers.length - 1))) % numbers.length;
      const target = (numbers[first] as number) + (numbers[second] as number);
      return { numbers: numbers.toSorted((a, b) => a - b), target };
    })
    .filter(({ numbers, target }) => pairsWithSum(numbers, target) === 1);
}

// The pair is 2 and 3, the only odd number, so no other pair has their sum; all others are even, and none of them is 2.
function pairAt(index: number, n: number, rng: Rng) {
  const evens = (count: number, sign: number) => rng.array(count, () => sign * 2 * rng.int(2, MAX / 2)).sort((a, b) => a - b);
  return { numbers: [...evens(index, -1), 2, 3, ...evens(n - index - 2, 1)], target: 5 };
}

function pairsWithSum(numbers: number[], target: number): number {
  const counts = new Map<number, number>();
  let pairs = 0;
  for (const value of numbers) {
    pairs += counts.get(target - value) ?? 0;
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return pairs;
}
