import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { splitArray } from './solution';

const MAX = 1e6;

export default defineProblem({
  slug: 'split-array-largest-sum',
  title: 'Split Array Largest Sum',
  track: 'day1',
  difficulty: 'hard',
  patterns: ['array', 'binary-search-on-answer', 'greedy', 'dp-2d'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n log sum)', space: 'O(1)' },
  entry: fn(
    'splitArray',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: splitArray,
  constraints: [
    { says: '`1 <= nums.length <= 1000`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1000 },
    { says: '`0 <= nums[i] <= 10^6`', holds: ({ nums }) => nums.every((value) => value >= 0 && value <= MAX) },
    { says: '`1 <= k <= min(50, nums.length)`', holds: ({ nums, k }) => k >= 1 && k <= Math.min(50, nums.length) },
  ],
  drawn: { nums: 'cells' },
  samples: [
    {
      input: { nums: [4, 1, 6, 3, 5], k: 2 },
      explanation: '`[4, 1, 6]` and `[3, 5]` have the sums 11 and 8. With `[4, 1]` and `[6, 3, 5]` the larger one would be 14.',
    },
    { input: { nums: [2, 9, 2], k: 3 }, explanation: 'Each element is a part of its own, and 9 is the largest.' },
    { input: { nums: [3, 0, 5], k: 1 }, explanation: 'A single part has everything.' },
  ],
  edgeCases: [
    { nums: [7], k: 1 }, // smallest
    { nums: [0], k: 1 }, // smallest, and 0, which is falsy
    { nums: [1, 2], k: 1 }, // one part: no cut
    { nums: [1, 2], k: 2 }, // as many parts as elements
    { nums: [2, 1], k: 2 },
    { nums: [0, 0, 0], k: 2 }, // all zero
    { nums: [5, 5, 5, 5], k: 2 }, // all equal, in even parts
    { nums: [5, 5, 5, 5], k: 3 }, // all equal: one part must have two
    { nums: [5, 5, 5, 5, 5], k: 2 }, // all equal, in uneven parts
    { nums: [1, 1, 1, 9], k: 2 }, // the largest element alone, at the end
    { nums: [9, 1, 1, 1], k: 2 }, // at the start
    { nums: [1, 1, 9, 1, 1], k: 3 }, // in the middle
    { nums: [1, 1, 9, 1, 1], k: 4 }, // more parts do not help
    { nums: [1, 2, 3, 4, 5], k: 2 }, // ascending: 1 + 2 + 3 or 4 + 5
    { nums: [5, 4, 3, 2, 1], k: 2 }, // descending
    { nums: [1, 2, 3, 4, 5], k: 3 },
    { nums: [1, 2, 3, 4, 5], k: 5 }, // each alone
    { nums: [10, 2, 3], k: 2 }, // the average is below the largest element
    { nums: [2, 3, 1, 2, 4, 3], k: 5 }, // only one part can have two
    { nums: [7, 2, 5, 10, 8], k: 2 }, // 18, though the average is 16
    { nums: [8, 8, 1, 1, 8, 8], k: 3 }, // overshooting at once leaves too much for the end
    { nums: [0, 5, 0, 5, 0], k: 2 }, // zeros between: they cost nothing anywhere
    { nums: [0, 0, 7, 0], k: 4 }, // parts of zeros only
    { nums: [MAX, MAX], k: 1 }, // the bound
    { nums: [MAX, 0, MAX, 1], k: 2 },
    { nums: [1, MAX], k: 2 },
  ],
  random: fc.oneof(splits(3), splits(10), splits(100), splits(MAX)),
  large: [
    {
      why: 'trying every placement of the cuts without memory takes longer than the world is old',
      n: 300,
      make: (n, rng) => randomSplit(n, 30, rng),
    },
    { why: 'the most elements', n: 1000, make: (n, rng) => randomSplit(n, 4, rng) },
    { why: 'all equal and the bound, in many parts', n: 200, make: (n) => ({ nums: Array.from({ length: n }, () => MAX), k: 50 }) },
  ],
  hints: [
    'Suppose somebody tells you a limit that no sum may exceed. How would you cut so that as few parts as possible are needed?',
    'Fill each part as far as the limit allows. If that gives at most `k` parts, exactly `k` are possible too. What happens to the number of parts when the limit grows?',
    'It never grows. So along the limits the question "are `k` parts enough?" is answered no, …, no, yes, …, yes, and the answer is the first yes. Between which two values must it lie?',
    'Between the largest element and the total. Halve that range: if the parts needed with `middle` as the limit are at most `k`, set `high = middle`, else `low = middle + 1`.',
  ],
});

function splits(bound: number) {
  return fc
    .record({ nums: fc.array(fc.nat({ max: bound }), { minLength: 1, maxLength: 9 }), more: fc.nat({ max: 8 }) })
    .map(({ nums, more }) => ({ nums, k: 1 + (more % nums.length) }));
}

function randomSplit(n: number, k: number, rng: Rng) {
  return { nums: rng.array(n, () => rng.int(0, MAX)), k };
}
