import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { sortColors } from './solution';

export default defineProblem({
  slug: 'sort-colors',
  title: 'Sort Colors',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers', 'counting', 'sorting'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('sortColors', [['nums', z.array(z.int())]], z.void()),
  checker: inPlace('nums'),
  reference: sortColors,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`nums[i]` is 0, 1 or 2.', holds: ({ nums }) => nums.every((value) => value === 0 || value === 1 || value === 2) },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    { input: { nums: [1, 2, 0, 1, 0] }, explanation: 'Two red, two white and one blue object, in this order.' },
    { input: { nums: [2, 0] }, explanation: 'There need not be an object of every colour.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest, each colour alone
    { nums: [1] },
    { nums: [2] },
    { nums: [1, 0] }, // the last element is 0: a loop that stops one too early misses it
    { nums: [2, 1] }, // a swap with the right end, then a single element is left
    { nums: [0, 2] }, // sorted pair
    { nums: [2, 0, 1] }, // what comes from the right end must go on to the left
    { nums: [1, 2, 0] }, // the same, from the middle
    { nums: [2, 1, 0] }, // reversed
    { nums: [0, 1, 2] }, // sorted
    { nums: [2, 2, 0] }, // a swap with the right end brings another 2
    { nums: [2, 0, 2] },
    { nums: [0, 0, 0] }, // one colour only
    { nums: [1, 1, 1] },
    { nums: [2, 2, 2] },
    { nums: [0, 2, 0, 2] }, // no white object
    { nums: [1, 1, 0, 0] }, // no blue object
    { nums: [2, 1, 2, 1] }, // no red object
    { nums: [2, 2, 1, 1, 0, 0] }, // each colour twice, reversed
  ],
  random: fc.record({ nums: fc.array(fc.nat(2), { minLength: 1, maxLength: 14 }) }),
  large: [
    {
      why: 'all blue before all white: bubble sort moves every object half the length of the row, one place at a time',
      n: 100_000,
      make: blueBeforeWhite,
    },
    { why: 'the colours in random order', n: 20_000, make: randomColours },
    { why: 'the colours in reverse order', n: 20_000, make: (n, rng) => ({ nums: randomColours(n, rng).nums.sort((a, b) => b - a) }) },
    { why: 'sorted already', n: 100_000, make: (n, rng) => ({ nums: randomColours(n, rng).nums.sort((a, b) => a - b) }) },
  ],
  hints: [
    'There are only three different values. What do you need to know of the array to write down its sorted form?',
    'Counting each colour takes two passes. For a single pass, think of three zones that grow while you read: 0 in front, 2 at the back, 1 between them.',
    'Keep `low`, `i` and `high`. `nums[i]` is 0: swap it with `nums[low]` and move both on. It is 2: swap it with `nums[high]` and move only `high`, because what has come to `i` has not been looked at. It is 1: move `i`. Go on while `i <= high`.',
  ],
});

function randomColours(n: number, rng: Rng) {
  return { nums: rng.array(n, () => rng.int(0, 2)) };
}

function blueBeforeWhite(n: number) {
  return { nums: Array.from({ length: n }, (_, i) => (i < n / 2 ? 2 : 1)) };
}
