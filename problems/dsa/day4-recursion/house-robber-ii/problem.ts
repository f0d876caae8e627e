import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { rob } from './solution';

const MOST_MONEY = 1000;

export default defineProblem({
  slug: 'house-robber-ii',
  title: 'House Robber II',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'memoization'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('rob', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: rob,
  constraints: [
    { says: '`1 <= nums.length <= 1000`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1000 },
    { says: '`0 <= nums[i] <= 1000`', holds: ({ nums }) => nums.every((money) => money >= 0 && money <= MOST_MONEY) },
  ],
  samples: [
    { input: { nums: [5, 3, 4] }, explanation: 'Of three houses in a circle any two are neighbours, so only the richest one is robbed.' },
    { input: { nums: [2, 8, 3, 1, 6] }, explanation: 'Houses 1 and 4 hold `8 + 6 = 14`; house 4 is next to house 0, but not to house 1.' },
    { input: { nums: [7] }, explanation: 'A single house has no neighbours.' },
  ],
  edgeCases: [
    { nums: [1] }, // smallest: leaving out the first or the last house leaves nothing
    { nums: [0] }, // smallest, and nothing to take
    { nums: [1, 4] }, // two houses, the second is richer
    { nums: [4, 1] }, // two houses, the first is richer
    { nums: [2, 3, 2] }, // the first and the last house are neighbours
    { nums: [9, 1, 1] }, // the first alone
    { nums: [1, 1, 9] }, // the last alone
    { nums: [1, 2, 3, 1] }, // the first, but not the last
    { nums: [1, 3, 2, 9] }, // the last, but not the first
    { nums: [1, 5, 5, 1] }, // neither the first nor the last is needed
    { nums: [6, 1, 6, 1, 6] }, // an odd circle: not all even places
    { nums: [3, 3, 3, 3] }, // all equal, an even number
    { nums: [3, 3, 3, 3, 3] }, // all equal, an odd number
    { nums: [0, 0, 0] }, // nothing anywhere
    { nums: [8, 1, 1, 8, 1, 1] }, // two houses are left out in a row
    { nums: [5, 0, 0, 0, 7] }, // far apart in the row, neighbours in the circle
    { nums: [1000, 0, 1000, 0] }, // the largest value
  ],
  random: fc.record({
    nums: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }),
      fc.array(fc.integer({ min: 0, max: MOST_MONEY }), { minLength: 1, maxLength: 30 }),
    ),
  }),
  large: [
    {
      why: 'a large circle: recursion without memory solves the same rests over and over',
      n: 1000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, MOST_MONEY)) }),
    },
    { why: 'an odd circle of the richest houses', n: 999, make: (n) => ({ nums: new Array<number>(n).fill(MOST_MONEY) }) },
    {
      why: 'close values, so that the choice changes often between odd and even places',
      n: 1000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(1, 3)) }),
    },
  ],
  hints: [
    'How would you solve it if the houses stood in a row? What exactly does the circle add?',
    'The first and the last house are never both robbed. So in every allowed choice at least one of them is left out.',
    'Solve a row twice: once without the first house, once without the last, and take the better result. Check what your code does with a single house.',
  ],
});
