import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { shortestSubarray } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: 'shortest-subarray-with-sum-at-least-k',
  title: 'Shortest Subarray with Sum at Least K',
  track: 'bonus',
  difficulty: 'hard',
  patterns: ['monotonic-queue', 'prefix-sum', 'sliding-window'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'shortestSubarray',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: shortestSubarray,
  constraints: [
    { says: '`1 <= nums.length <= 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1e5 },
    { says: '`-10^5 <= nums[i] <= 10^5`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: '`1 <= k <= 10^9`', holds: ({ k }) => k >= 1 && k <= 1e9 },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [3, -2, 5, 1], k: 6 }, explanation: '`5 + 1 = 6`; `[3, -2, 5]` reaches 6 too, but is longer.' },
    { input: { nums: [2, -1, 2], k: 3 }, explanation: 'Only the whole array has a sum of 3.' },
    { input: { nums: [1, 2], k: 4 }, explanation: 'All together is 3.' },
  ],
  edgeCases: [
    { nums: [1], k: 1 }, // smallest
    { nums: [1], k: 2 }, // none
    { nums: [-1], k: 1 },
    { nums: [5], k: 3 }, // more than k is enough
    { nums: [0, 0], k: 1 }, // zeros only
    { nums: [1, 2, 3], k: 6 }, // the whole array: needs the empty prefix
    { nums: [1, 2, 3], k: 7 }, // one more than the whole array
    { nums: [3, 1, 1], k: 3 }, // the first element alone
    { nums: [1, 1, 3], k: 3 }, // the last element alone
    { nums: [2, 2, 2, 2], k: 4 }, // several of the same length
    { nums: [1, 2, 4], k: 5 }, // no sum equals k, but 6 exceeds it
    { nums: [84, -37, 32, 40, 95], k: 167 }, // a window that shrinks when the sum is large enough misses it
    { nums: [5, -4, 6], k: 7 }, // a negative one in the middle is worth taking
    { nums: [-5, 7], k: 7 }, // a negative one at the start is not
    { nums: [10, -9, 10], k: 11 }, // across
    { nums: [4, -10, 5, 3], k: 8 }, // what comes before has to be forgotten
    { nums: [4, 0, 0, 4], k: 8 }, // zeros inside
    { nums: [0, 4, 0], k: 4 }, // zeros outside
    { nums: [-1, -2, -3], k: 1 }, // all negative
    { nums: [1, -1, 1, -1, 2], k: 2 }, // prefix sums repeat
    { nums: [6, -5, 1, 1, 5], k: 6 }, // first long, later short
    { nums: [MAX, MAX, -MAX], k: 2 * MAX }, // the bounds
    { nums: [MAX], k: 1e9 },
  ],
  random: arraysWithASum(),
  large: [
    {
      why: 'k is never reached: adding up from every start passes n² / 2 elements, in each of two calls',
      n: 100_000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => ({ nums: noise(n, rng, 0), k: 1e9 })) }),
    },
    {
      why: 'mostly positive: windows of some thousand elements',
      n: 100_000,
      make: (n, rng) => ({ nums: noise(n, rng, 200), k: 2_000_000 }),
    },
    {
      why: 'prefix sums fall all the time, so that nothing is worth keeping',
      n: 50_000,
      make: (n, rng) => ({ nums: noise(n, rng, -200), k: 5_000 }),
    },
    { why: 'positive numbers only', n: 50_000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, 1000)), k: 1_000_000 }) },
    { why: 'the largest numbers: sums reach 10^10', n: 100_000, make: (n) => ({ nums: new Array<number>(n).fill(MAX), k: 1e9 }) },
  ],
  limits: { timeFloorMs: 800 }, // a heap or a binary search on the stack is slower, and right
  hints: [
    'With negative numbers a window does not know when to shrink. Write the sum of a piece as the difference of two prefix sums: $P_j - P_i \\ge k$ with $j - i$ as small as possible.',
    'Fix the end $j$. Is there an earlier prefix that can be forgotten once and for all, because a later one is at least as good for every end to come?',
    'If $P_i \\ge P_j$ for $i < j$, then $j$ is the better start: it is nearer, and its sum is not larger. So keep the candidates in a queue with rising prefix sums: drop larger or equal ones at the back before $j$ is added.',
    'At the front: while $P_j - P_{front} \\ge k$, note the length and drop the front, since any later end would only be farther from it. Start with the empty prefix in the queue.',
  ],
});

// k is at most a little more than the largest sum, so that there is an answer most of the time.
function arraysWithASum() {
  const small = fc.array(fc.integer({ min: -6, max: 9 }), { minLength: 1, maxLength: 16 });
  const wide = fc.array(fc.integer({ min: -MAX, max: MAX }), { minLength: 1, maxLength: 10 });
  const nums = fc.oneof({ arbitrary: small, weight: 4 }, { arbitrary: wide, weight: 1 });
  const withSum = fc
    .record({ nums, start: fc.nat(15), length: fc.nat(15), less: fc.integer({ min: -1, max: 2 }) })
    .map(({ nums, start, length, less }) => {
      const first = start % nums.length;
      const piece = nums.slice(first, first + 1 + length);
      return { nums, k: Math.max(1, piece.reduce((sum, value) => sum + value, 0) - less) };
    });
  return fc.oneof({ arbitrary: withSum, weight: 3 }, { arbitrary: fc.record({ nums, k: fc.integer({ min: 1, max: 30 }) }), weight: 1 });
}

function noise(n: number, rng: Rng, drift: number): number[] {
  return rng.array(n, () => drift + rng.int(-1000, 1000));
}
