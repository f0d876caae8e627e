import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { rob } from './solution';

const MOST_MONEY = 400;

export default defineProblem({
  slug: 'house-robber',
  title: 'House Robber',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'memoization', 'recursion'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('rob', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: rob,
  constraints: [
    { says: '`1 <= nums.length <= 1000`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1000 },
    { says: '`0 <= nums[i] <= 400`', holds: ({ nums }) => nums.every((money) => money >= 0 && money <= MOST_MONEY) },
  ],
  drawn: { nums: 'cells' },
  samples: [
    {
      input: { nums: [4, 1, 2, 7, 1] },
      explanation: 'Houses 0 and 3 hold `4 + 7 = 11`. Between two robbed houses there may be more than one that is not.',
    },
    { input: { nums: [6, 10, 6] }, explanation: 'The first and the last house together hold more than the rich one between them.' },
    { input: { nums: [3, 9] }, explanation: 'Only one of the two may be robbed.' },
  ],
  edgeCases: [
    { nums: [5] }, // smallest: there is no second house
    { nums: [0] }, // smallest, and nothing to take
    { nums: [2, 3] }, // two houses, the second is richer
    { nums: [3, 2] }, // two houses, the first is richer
    { nums: [0, 0, 0, 0] }, // nothing anywhere
    { nums: [7, 7, 7, 7] }, // all equal, an even number
    { nums: [7, 7, 7, 7, 7] }, // all equal, an odd number
    { nums: [2, 1, 1, 2] }, // two houses are left out in a row
    { nums: [1, 9, 1] }, // the middle one alone
    { nums: [5, 9, 5] }, // the richest one must be left out
    { nums: [9, 1, 1, 9, 1, 1, 9] }, // neither the even nor the odd places
    { nums: [1, 2, 3, 4, 5, 6] }, // rising
    { nums: [6, 5, 4, 3, 2, 1] }, // falling
    { nums: [1, 3, 1, 3, 100] }, // the choice changes from odd to even places
    { nums: [8, 9, 0, 0, 9, 8] }, // zeros in the middle
    { nums: [0, 400, 0, 0, 400] }, // the largest value
  ],
  random: fc.record({
    nums: fc.oneof(
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 10 }),
      fc.array(fc.integer({ min: 0, max: MOST_MONEY }), { minLength: 1, maxLength: 30 }),
    ),
  }),
  large: [
    {
      why: 'a long street: recursion without memory solves the same rests over and over',
      n: 1000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, MOST_MONEY)) }),
    },
    { why: 'the greatest possible answer', n: 1000, make: (n) => ({ nums: new Array<number>(n).fill(MOST_MONEY) }) },
    {
      why: 'close values, so that the choice changes often between odd and even places',
      n: 999,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(1, 3)) }),
    },
  ],
  hints: [
    'Look at the last house only. Either it is robbed or it is not. Which houses are left to decide about in each case?',
    'Let `best(i)` be the most that the first `i` houses give. The last of them is left out, which gives `best(i - 1)`, or it is robbed, which gives `best(i - 2)` plus its money. Each value needs just the two before it.',
  ],
});
