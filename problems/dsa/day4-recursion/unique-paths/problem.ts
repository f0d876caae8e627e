import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { uniquePaths } from './solution';

export default defineProblem({
  slug: 'unique-paths',
  title: 'Unique Paths',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-2d', 'math', 'memoization'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(m n)', space: 'O(min(m, n))' },
  entry: fn(
    'uniquePaths',
    [
      ['m', z.int()],
      ['n', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: uniquePaths,
  constraints: [
    { says: '`1 <= m, n <= 100`', holds: ({ m, n }) => m >= 1 && m <= 100 && n >= 1 && n <= 100 },
    { says: 'The answer is less than `2^53`.', holds: ({ m, n }) => uniquePaths(m, n) < 2 ** 53 },
  ],
  samples: [
    { input: { m: 3, n: 3 }, explanation: 'Two steps down and two to the right, in any of six orders.' },
    { input: { m: 2, n: 5 }, explanation: 'The only step down may be taken in any of the five columns.' },
    { input: { m: 1, n: 4 }, explanation: 'In a single row there is nothing to choose.' },
  ],
  edgeCases: [
    { m: 1, n: 1 }, // smallest: already there
    { m: 1, n: 2 }, // a single row
    { m: 2, n: 1 }, // a single column
    { m: 100, n: 1 }, // the longest column
    { m: 1, n: 100 }, // the longest row
    { m: 2, n: 2 }, // smallest with a choice
    { m: 3, n: 2 }, // higher than wide
    { m: 2, n: 3 }, // wider than high
    { m: 4, n: 6 }, // rows and columns may be exchanged, but not mixed up
    { m: 100, n: 2 }, // one step to the right, at any height
    { m: 3, n: 100 }, // three rows, the widest grid
    { m: 18, n: 18 }, // above 2^31
  ],
  random: fc.oneof(grid(1, 8), grid(1, 20)),
  large: [
    { why: 'more than 10^15 paths: recursion without memory walks along every one', n: 39, make: (n) => ({ m: 21, n }) },
    { why: 'a flat grid whose answer is close to 2^53, where quotients of factorials are off', n: 85, make: (n) => ({ m: 14, n }) },
    { why: 'the same for a steep one', n: 68, make: (n) => ({ m: n, n: 15 }) },
    { why: 'another pair of sides whose factorials are too large to be exact', n: 74, make: (n) => ({ m: n, n: 15 }) },
  ],
  hints: [
    'From which cells can the robot come when it makes its last step? What does that say about the number of paths?',
    'Every cell of the first row and of the first column has one path. For any other cell add the numbers of the cell above and the cell to the left; one row of numbers is enough.',
  ],
});

function grid(smallest: number, largest: number) {
  const side = fc.integer({ min: smallest, max: largest });
  return fc.record({ m: side, n: side });
}
