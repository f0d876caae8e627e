import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { subarraysWithKDistinct } from './solution';

export default defineProblem({
  slug: 'subarrays-with-k-different-integers',
  title: 'Subarrays with K Different Integers',
  track: 'bonus',
  difficulty: 'hard',
  patterns: ['sliding-window', 'hash-map', 'frequency-count'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'subarraysWithKDistinct',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: subarraysWithKDistinct,
  constraints: [
    { says: '`1 <= nums.length <= 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1e5 },
    { says: '`1 <= nums[i] <= nums.length`', holds: ({ nums }) => nums.every((value) => value >= 1 && value <= nums.length) },
    { says: '`1 <= k <= nums.length`', holds: ({ nums, k }) => k >= 1 && k <= nums.length },
  ],
  samples: [
    {
      input: { nums: [2, 1, 2, 3], k: 2 },
      explanation: '`[2, 1]`, `[1, 2]`, `[2, 1, 2]` and `[2, 3]` have exactly two different numbers.',
    },
    { input: { nums: [1, 1, 1], k: 1 }, explanation: 'Every piece counts: three of length 1, two of length 2, one of length 3.' },
    { input: { nums: [2, 2, 1], k: 3 }, explanation: 'There are only two different numbers.' },
  ],
  edgeCases: [
    { nums: [1], k: 1 }, // smallest
    { nums: [1, 1], k: 2 }, // too few different numbers
    { nums: [1, 2], k: 1 }, // single elements only
    { nums: [1, 2], k: 2 }, // only the whole array
    { nums: [1, 2, 3], k: 3 },
    { nums: [3, 2, 1], k: 2 }, // all different: each neighbouring pair
    { nums: [1, 1, 2], k: 2 }, // two left ends for one right end
    { nums: [1, 2, 2], k: 2 }, // two right ends for one left end
    { nums: [1, 1, 2, 2], k: 2 }, // both
    { nums: [1, 2, 1, 2, 3], k: 2 }, // overlapping pieces
    { nums: [1, 2, 1, 3, 4], k: 3 },
    { nums: [2, 1, 1, 1, 2], k: 1 }, // a number leaves and comes back
    { nums: [1, 2, 3, 1, 2, 3], k: 2 }, // everything leaves and comes back
    { nums: [4, 4, 4, 4], k: 1 }, // all equal, at the upper bound
    { nums: [1, 2, 3, 4, 5], k: 1 },
    { nums: [5, 1, 5, 2, 5, 3], k: 2 }, // one number everywhere
    { nums: [10, 9, 1, 9, 10, 1, 1, 9, 10, 10], k: 3 }, // numbers of two digits
  ],
  random: arraysWithK(),
  large: [
    {
      why: 'few different numbers: extending from every start passes n² / 2 elements',
      n: 100_000,
      make: (n, rng) => ({ nums: upTo(20, n, rng), k: Math.min(20, n) }),
    },
    { why: 'all equal: the count is n(n + 1) / 2', n: 100_000, make: (n) => ({ nums: new Array<number>(n).fill(1), k: 1 }) },
    {
      why: 'numbers of any size, the window moves all the time',
      n: 100_000,
      make: (n, rng) => ({ nums: upTo(n, n, rng), k: Math.min(1000, n) }),
    },
    {
      why: 'all different',
      n: 50_000,
      make: (n, rng) => ({ nums: rng.shuffle(Array.from({ length: n }, (_, i) => i + 1)), k: Math.max(1, n >> 1) }),
    },
  ],
  limits: { timeFloorMs: 1000 }, // windows with sets and maps of text keys are slower, and right
  hints: [
    'For one right end there can be many left ends with exactly `k` different numbers, and a window has only one. For which question does a single left end say it all?',
    'Pieces with *at most* `k` different numbers are easy to count: if the longest one that ends here starts at `left`, all shorter ones count as well, so there are `right - left + 1`.',
    'Exactly `k` is at most `k`, less at most `k - 1`.',
    'Either run the window twice, or keep two left ends in one pass: the first with which the piece has at most `k` different numbers, and the first with at most `k - 1`. The distance between the two is what this right end contributes.',
  ],
});

function arraysWithK() {
  const few = fc.array(fc.nat(3), { minLength: 1, maxLength: 16 });
  const more = fc.array(fc.nat(15), { minLength: 1, maxLength: 16 });
  const k = fc.oneof({ arbitrary: fc.nat(3), weight: 4 }, { arbitrary: fc.nat(15), weight: 1 });
  return fc
    .record({ values: fc.oneof({ arbitrary: few, weight: 3 }, { arbitrary: more, weight: 1 }), k })
    .map(({ values, k }) => ({ nums: values.map((value) => 1 + (value % values.length)), k: 1 + (k % values.length) }));
}

function upTo(largest: number, n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(1, Math.min(largest, n)));
}
