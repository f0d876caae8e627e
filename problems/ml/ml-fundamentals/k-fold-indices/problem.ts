import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { plot } from './plot';
import { kFold } from './solution';

export default defineProblem({
  slug: 'k-fold-indices',
  title: 'K-Fold Cross-Validation Indices',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['cross-validation', 'data-splitting'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(n k)', space: 'O(n k)' },
  entry: fn(
    'kFold',
    [
      ['n', z.int()],
      ['k', z.int()],
    ],
    z.array(z.object({ train: z.array(z.int()), test: z.array(z.int()) })),
  ),
  checker: exact(),
  reference: kFold,
  constraints: [
    { says: '`2 <= n <= 2000`', holds: ({ n }) => n >= 2 && n <= 2000 },
    { says: '`2 <= k <= n`', holds: ({ n, k }) => k >= 2 && k <= n },
  ],
  samples: [
    {
      input: { n: 7, k: 3 },
      explanation: '`7 mod 3 = 1`: the first fold tests three rows, the other two folds test two rows each.',
    },
    {
      input: { n: 4, k: 2 },
      explanation: 'No remainder: each half is tested once, by a model that is trained on the other half.',
    },
    { input: { n: 3, k: 3 }, explanation: 'As many folds as rows: each row is left out once.' },
  ],
  edgeCases: [
    { n: 2, k: 2 }, // as small as it gets: one row to train on
    { n: 3, k: 2 }, // a remainder of one: floor(n / k) alone never tests row 2
    { n: 5, k: 3 }, // a remainder of two, which goes to two folds and not to one
    { n: 5, k: 4 }, // the first fold is twice as large as the others
    { n: 11, k: 4 }, // a remainder of k - 1: all folds but the last are larger
    { n: 6, k: 3 }, // no remainder
    { n: 12, k: 12 }, // leave one out; rows of two digits, sorted as text 10 would come before 2
    { n: 101, k: 10 }, // rows of three digits
    { n: 2000, k: 2 }, // the most rows
    { n: 1999, k: 7 }, // a prime number of rows
  ],
  random: fc.nat({ max: 22 }).chain((more) => fc.integer({ min: 2, max: more + 2 }).map((k) => ({ n: more + 2, k }))),
  large: [
    { why: 'the most rows, and folds of two sizes', n: 2000, make: (n) => ({ n, k: 30 }) },
    { why: 'leave one out: as many folds as rows', n: 400, make: (n) => ({ n, k: n }) },
  ],
  hints: [
    'How large is each fold? Divide `n` by `k`; what is left over, `n mod k` rows, must go somewhere, and no fold may be more than one row larger than another.',
    'Walk through the folds with a running `start`. Fold `f` has `floor(n / k)` rows, plus one if `f < n mod k`: these are its test rows, and train is everything before `start` and everything from `start + size` on.',
  ],
  plot,
});
