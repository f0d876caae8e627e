import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { stratifiedSplit } from './solution';

interface Task {
  labels: string[];
  testSize: number;
  order: number[];
}

export default defineProblem({
  slug: 'stratified-train-test-split',
  title: 'Stratified Train/Test Split',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['data-splitting', 'stratification', 'class-imbalance'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'feature-engineering-guide'],
  complexity: { time: 'O(n + c log c), c classes', space: 'O(n)' },
  entry: fn(
    'stratifiedSplit',
    [
      ['labels', z.array(z.string())],
      ['testSize', z.int()],
      ['order', z.array(z.int())],
    ],
    z.object({ train: z.array(z.int()), test: z.array(z.int()) }),
  ),
  checker: exact(),
  reference: stratifiedSplit,
  constraints: [
    { says: '`2 <= n <= 100000`, n being the number of labels', holds: ({ labels: { length } }) => length >= 2 && length <= 100_000 },
    {
      says: 'A label has 1 to 10 characters, each a letter, a digit or a hyphen.',
      holds: ({ labels }) => labels.every((label) => /^[A-Za-z0-9-]{1,10}$/.test(label)),
    },
    { says: '`1 <= testSize < n`', holds: ({ labels, testSize }) => testSize >= 1 && testSize < labels.length },
    {
      says: '`order` holds each of the rows `0` to `n - 1` once.',
      holds: ({ labels: { length }, order }) =>
        order.length === length && new Set(order).size === length && order.every((row) => row >= 0 && row < length),
    },
  ],
  samples: [
    {
      input: { labels: ['spam', 'ham', 'ham', 'ham', 'spam', 'ham'], testSize: 3, order: [5, 4, 3, 2, 1, 0] },
      explanation: 'Half of each class: one `spam` and two `ham`. In `order` row 4 is the first `spam`, rows 5 and 3 are the first `ham`.',
    },
    {
      input: { labels: ['a', 'a', 'a', 'a', 'b', 'b', 'c'], testSize: 3, order: [0, 1, 2, 3, 4, 5, 6] },
      explanation:
        'The exact shares are 12/7, 6/7 and 3/7 rows. Rounded down they give 1, 0 and 0; the two rows that are missing go to the largest remainders, 6 (`b`) and 5 (`a`). No row of `c` is tested.',
    },
    {
      input: { labels: ['yes', 'no'], testSize: 1, order: [0, 1] },
      explanation: 'Both remainders are 1. The smaller label, `no`, gets the row.',
    },
  ],
  edgeCases: [
    { labels: ['x', 'x'], testSize: 1, order: [1, 0] }, // one class, and the order is not that of the rows
    { labels: ['b', 'a'], testSize: 1, order: [0, 1] }, // a tie of remainders: not the first one met
    { labels: ['a', 'Z'], testSize: 1, order: [0, 1] }, // code units: capitals come first
    { labels: ['9', '10'], testSize: 1, order: [0, 1] }, // labels are text, so 10 is before 9
    { labels: ['a', 'aa', 'a-'], testSize: 1, order: [2, 1, 0] }, // a prefix is smaller
    { labels: ['c', 'b', 'a'], testSize: 2, order: [0, 1, 2] }, // two places for three classes that tie
    { labels: ['a', 'b', 'c', 'd'], testSize: 3, order: [3, 2, 1, 0] }, // each class rounded on its own would test all four
    { labels: ['a', 'a', 'a', 'a', 'a', 'b'], testSize: 1, order: [5, 4, 3, 2, 1, 0] }, // a rare class gets nothing
    { labels: ['a', 'a', 'a', 'a', 'a', 'b'], testSize: 5, order: [5, 4, 3, 2, 1, 0] }, // and here all it has
    { labels: ['a', 'b', 'a', 'b', 'a', 'b', 'a', 'b'], testSize: 4, order: [6, 7, 4, 5, 2, 3, 0, 1] }, // no remainders at all
    { labels: ['a', 'a', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b', 'b'], testSize: 4, order: [11, 2, 10, 3, 9, 4, 8, 5, 7, 6, 1, 0] }, // rows of two digits must be sorted as numbers
    { labels: ['a', 'a', 'a', 'b', 'b', 'b', 'b'], testSize: 6, order: [3, 0, 4, 1, 5, 2, 6] }, // nearly everything is tested
    { labels: ['b', 'b', 'b', 'a', 'a', 'a', 'a', 'a'], testSize: 3, order: [0, 1, 2, 3, 4, 5, 6, 7] }, // remainders 1 and 7, in the order of neither label nor size
    { labels: ['b', 'b', 'a', 'a', 'c'], testSize: 2, order: [4, 0, 2, 1, 3] }, // remainders 4, 4 and 2
  ],
  random: smallTasks(),
  large: [
    {
      why: 'most of many rows are tested, so a search of the test list for each row is too slow',
      n: 100_000,
      make: (n, rng) => ({ ...many(n, rng, 26, Math.floor(0.9 * n)), order: Array.from({ length: n }, (_, i) => n - 1 - i) }),
    },
    { why: 'classes of very unequal size', n: 100_000, make: (n, rng) => many(n, rng, 12, 20_011) },
  ],
  hints: [
    'First decide how many test rows each class gets; only then look at which rows these are.',
    'The exact share of a class is `count * testSize / n`. Rounded down, the shares add up to at most `testSize`. How many rows are missing, and which classes deserve them most? Compare the integers `count * testSize mod n`.',
    "Walk through `order` once: while the quota of the row's class is not used up, mark the row as a test row. Then go through the rows from 0 to `n - 1` and put each into its list; both come out ascending.",
  ],
  limits: { timeFloorMs: 400 }, // the slow approach is quick enough to come near the usual floor
  plot,
});

// Few classes, so that remainders tie often; rows of two digits are frequent.
function smallTasks() {
  const label = fc.constantFrom('a', 'b', 'B', 'c', '10', '9');
  return fc
    .record({
      rows: fc.array(fc.record({ label, key: fc.nat({ max: 99 }) }), { minLength: 2, maxLength: 24 }),
      classes: fc.integer({ min: 1, max: 6 }),
      size: fc.nat({ max: 22 }),
    })
    .map(({ rows, classes, size }) => {
      const names = ['a', 'b', 'B', 'c', '10', '9'];
      return {
        labels: rows.map((row) => names[names.indexOf(row.label) % classes] as string),
        testSize: 1 + (size % (rows.length - 1)),
        order: [...rows.keys()].sort((i, j) => (rows[i]?.key as number) - (rows[j]?.key as number)),
      };
    });
}

function many(n: number, rng: Rng, classes: number, testSize: number): Task {
  const labels = rng.array(n, () => {
    const share = rng.real() ** 2;
    return String.fromCharCode(97 + Math.floor(share * classes));
  });
  return { labels, testSize, order: rng.shuffle([...labels.keys()]) };
}
