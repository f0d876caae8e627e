import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { maxSlidingWindow } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'sliding-window-maximum',
  title: 'Sliding Window Maximum',
  track: 'bonus',
  difficulty: 'hard',
  patterns: ['monotonic-queue', 'sliding-window', 'heap'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(k)' },
  entry: fn(
    'maxSlidingWindow',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: maxSlidingWindow,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`1 <= k <= nums.length`', holds: ({ nums, k }) => k >= 1 && k <= nums.length },
    { says: '`-10^4 <= nums[i] <= 10^4`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    {
      input: { nums: [2, 5, 3, 1, 0, 4], k: 3 },
      explanation:
        'The windows are `[2, 5, 3]`, `[5, 3, 1]`, `[3, 1, 0]` and `[1, 0, 4]`. When 5 leaves, 3 takes over, although it is not the newest.',
    },
    { input: { nums: [-7, -2], k: 2 }, explanation: 'The one window covers everything.' },
  ],
  edgeCases: [
    { nums: [3], k: 1 }, // smallest
    { nums: [2, 1], k: 1 }, // windows of one: a maximum leaves at once
    { nums: [1, 2], k: 2 }, // one window: nothing is reported before it is full
    { nums: [2, 1, 0], k: 2 }, // falling: every maximum leaves next
    { nums: [0, 1, 2], k: 2 }, // rising: the newest is the maximum
    { nums: [3, 3, 1], k: 2 }, // an equal value is still in the window when the first one leaves
    { nums: [1, 3, 3, 1, 1], k: 3 }, // the same in the middle
    { nums: [4, 4, 4, 4], k: 2 }, // all equal
    { nums: [-1, -3, -2], k: 2 }, // all negative: a maximum that starts at 0 is wrong
    { nums: [5, 1, 2, 3], k: 3 }, // the maximum leaves, the newest takes over
    { nums: [5, 3, 1, 2], k: 3 }, // the maximum leaves, an older one takes over
    { nums: [1, 9, 1, 1, 1], k: 2 }, // a peak passes through
    { nums: [9, 1, 1, 1, 8], k: 5 }, // k = n
    { nums: [-MAX, MAX, -MAX, -MAX], k: 2 }, // the bounds
  ],
  random: arraysWithAWindow(),
  large: [
    {
      why: 'scanning every window is quadratic when k is half of n',
      n: 200_000,
      make: (n, rng) => ({ nums: noise(n, rng), k: Math.max(1, n >> 1) }),
    },
    {
      why: 'falling for a long time, so that the queue fills up',
      n: 50_000,
      make: (n) => ({ nums: sawtooth(n), k: Math.max(1, Math.floor(n / 10)) }),
    },
    {
      why: 'rising, so that every new value clears the queue',
      n: 30_000,
      make: (n, rng) => ({ nums: noise(n, rng).sort((a, b) => a - b), k: Math.max(1, n >> 1) }),
    },
    {
      why: 'equal values in plenty, narrow windows',
      n: 50_000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, 2)), k: Math.min(n, 50) }),
    },
    { why: 'one window over everything', n: 50_000, make: (n, rng) => ({ nums: noise(n, rng), k: n }) },
  ],
  limits: { timeFloorMs: 1000 }, // a heap takes several times as long as the queue, but is right
  hints: [
    'When the window moves by one, one value comes and one goes. When does the maximum of the old window not help you with the new one?',
    'A value followed by a larger or equal one inside the window can never be the maximum again. Forget it as soon as the larger one comes.',
    'What remains is a queue of candidates whose values fall from front to back. Drop smaller ones at the back before you add the new one; the maximum is always at the front.',
    'Store indices, not values: then you see when the front has left the window (`index <= i - k`), and equal values are no trouble. Report from `i = k - 1` on. Each index enters and leaves once, so all of it is O(n).',
  ],
});

function arraysWithAWindow() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -5, max: 5 }), weight: 9 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  return fc
    .record({ nums: fc.array(value, { minLength: 1, maxLength: 20 }), k: fc.nat(19) })
    .map(({ nums, k }) => ({ nums, k: 1 + (k % nums.length) }));
}

function noise(n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(-MAX, MAX));
}

function sawtooth(n: number): number[] {
  return Array.from({ length: n }, (_, i) => MAX - (i % (2 * MAX + 1)));
}
