import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { subarraySum } from './solution';

const MAX = 1000;

export default defineProblem({
  slug: 'subarray-sum-equals-k',
  title: 'Subarray Sum Equals K',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['prefix-sum', 'hash-map', 'array'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'subarraySum',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: subarraySum,
  constraints: [
    { says: '`1 <= nums.length <= 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1e5 },
    { says: '`-1000 <= nums[i] <= 1000`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: '`-10^7 <= k <= 10^7`', holds: ({ k }) => Math.abs(k) <= 1e7 },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [2, 1, 3, -3, 3], k: 3 }, explanation: '`[2, 1]`, `[3]`, `[3, -3, 3]` and the last `[3]` add up to 3.' },
    { input: { nums: [0, 0], k: 0 }, explanation: 'Each 0 alone, and both together.' },
    { input: { nums: [4, -1], k: 5 }, explanation: 'The sums are 4, -1 and 3.' },
  ],
  edgeCases: [
    { nums: [1], k: 1 }, // smallest: the whole array
    { nums: [1], k: 0 }, // an empty piece does not count
    { nums: [0], k: 0 },
    { nums: [-1], k: -1 }, // k may be negative
    { nums: [1, -1], k: 0 }, // a window that only shrinks for large sums misses it
    { nums: [1, 2, 3], k: 6 }, // only the whole array: needs the empty prefix
    { nums: [1, 1, 1], k: 2 }, // pieces overlap
    { nums: [1, -1, 1, -1, 1], k: 1 }, // the same prefix sum occurs several times
    { nums: [0, 0, 0, 0], k: 0 }, // every piece counts
    { nums: [3, 0, 0, 2], k: 5 }, // zeros inside
    { nums: [0, 3, 0], k: 3 }, // zeros outside: four pieces
    { nums: [5, -5, 5, -5], k: 0 }, // negative ones bring the sum back
    { nums: [-2, -3, -1], k: -3 }, // all negative
    { nums: [2, 4, 6], k: 3 }, // none
    { nums: [MAX, MAX, -MAX], k: MAX }, // the bounds
    { nums: [1, 2], k: 1e7 }, // k out of reach
    { nums: [1, 2], k: -1e7 },
  ],
  random: arraysWithASum(),
  large: [
    { why: 'adding up from every start passes n² / 2 elements', n: 100_000, make: (n, rng) => ({ nums: noise(n, rng), k: 0 }) },
    { why: 'all zero: the number of pieces is n(n + 1) / 2', n: 99_999, make: (n) => ({ nums: new Array<number>(n).fill(0), k: 0 }) },
    {
      why: 'positive numbers only, with a large sum',
      n: 30_000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(1, MAX)), k: 10 * MAX }),
    },
    {
      why: 'the longest array, the largest k: all prefix sums differ',
      n: 100_000,
      make: (n) => ({ nums: new Array<number>(n).fill(MAX), k: 1e7 }),
    },
  ],
  hints: [
    'Let $P_i$ be the sum of the first $i$ elements. How do you write the sum of any piece with two of these?',
    'A piece that ends at the current element has sum $k$ exactly if some earlier prefix sum equals the current one less $k$. How many earlier prefixes are there of that sum?',
    'Keep a `Map` from prefix sum to how often it has occurred, with the empty prefix in it from the start: `0 → 1`. For each element add it to the running sum, add to the answer the count of `sum - k`, and only then count `sum` itself.',
  ],
});

// k is the sum of a piece most of the time, so that the answer is rarely 0.
function arraysWithASum() {
  const small = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 16 });
  const positive = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 16 });
  const wide = fc.array(fc.integer({ min: -MAX, max: MAX }), { minLength: 1, maxLength: 8 });
  const nums = fc.oneof({ arbitrary: small, weight: 4 }, { arbitrary: positive, weight: 2 }, { arbitrary: wide, weight: 1 });
  const withPiece = fc.record({ nums, start: fc.nat(15), length: fc.nat(15) }).map(({ nums, start, length }) => {
    const first = start % nums.length;
    const piece = nums.slice(first, first + 1 + length);
    return { nums, k: piece.reduce((sum, value) => sum + value, 0) };
  });
  return fc.oneof({ arbitrary: withPiece, weight: 3 }, { arbitrary: fc.record({ nums, k: fc.integer({ min: -9, max: 9 }) }), weight: 1 });
}

function noise(n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(-MAX, MAX));
}
