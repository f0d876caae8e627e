import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { trainPerceptron } from './solution';

interface Training {
  X: number[][];
  y: number[];
  epochs: number;
}

export default defineProblem({
  slug: 'perceptron',
  title: 'Perceptron',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['perceptron', 'linear-classifier', 'online-learning'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(epochs n d)', space: 'O(d + epochs)' },
  entry: fn(
    'trainPerceptron',
    [
      ['X', z.array(z.array(z.int()))],
      ['y', z.array(z.int())],
      ['epochs', z.int()],
    ],
    z.object({ weights: z.array(z.int()), bias: z.int(), mistakes: z.array(z.int()) }),
  ),
  checker: exact(),
  reference: trainPerceptron,
  constraints: [
    {
      says: '`1 <= n <= 200` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 200 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 10` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 10),
    },
    {
      says: 'Features are whole numbers from -1000 to 1000.',
      holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= 1000)),
    },
    { says: '`y[i]` is -1 or 1', holds: ({ y }) => y.every((label) => Math.abs(label) === 1) },
    { says: '`0 <= epochs <= 50`', holds: ({ epochs }) => epochs >= 0 && epochs <= 50 },
  ],
  samples: [
    {
      input: { X: [[2], [-1]], y: [1, -1], epochs: 2 },
      explanation:
        'At zeros the score of row 0 is 0, which is not on the right side: `w = 2`, `b = 1`. Row 1 then has the score `-2 + 1 = -1` and the label -1, so it is right. The second epoch finds no mistake.',
    },
    {
      input: {
        X: [
          [1, 1],
          [1, 0],
          [0, 1],
        ],
        y: [1, -1, -1],
        epochs: 1,
      },
      explanation:
        'Row 0 makes `w = (1, 1)`, `b = 1`. Row 1 has the score 2 and is wrong: `w = (0, 1)`, `b = 0`. Row 2 already meets these new weights, has the score 1 and is wrong too: `w = (0, 0)`, `b = -1`.',
    },
    {
      input: { X: [[3]], y: [1], epochs: 0 },
      explanation: 'No epoch: all zeros, and an empty list.',
    },
  ],
  edgeCases: [
    { X: [[0]], y: [-1], epochs: 2 }, // only the bias can learn
    { X: [[5]], y: [1], epochs: 3 }, // one update, at a score of exactly 0
    { X: [[1], [1]], y: [1, -1], epochs: 4 }, // contradicting rows: two updates in each epoch, for ever
    { X: [[1], [2]], y: [-1, 1], epochs: 10 }, // both right of the origin: impossible without a bias
    { X: [[1], [-1], [1]], y: [1, 1, -1], epochs: 3 }, // later rows must see the updates of earlier ones
    {
      X: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      y: [-1, 1, 1, -1],
      epochs: 6,
    }, // exclusive or: never separated, the weights go in circles
    {
      X: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      y: [-1, 1, 1, 1],
      epochs: 8,
    }, // or: separated after a few epochs, then zeros in the list
    { X: [[1000], [-1000], [999]], y: [1, 1, -1], epochs: 50 }, // the bounds, the most epochs
    { X: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], y: [-1], epochs: 2 }, // the most columns
    { X: [[2], [1]], y: [1, -1], epochs: 1 }, // the order of the rows matters
    { X: [[1], [2]], y: [-1, 1], epochs: 1 }, // the same rows the other way round
    { X: [[3], [-3]], y: [1, -1], epochs: 0 }, // no epoch
  ],
  random: smallTrainings(),
  large: [
    { why: 'the most rows, columns and epochs, with labels that no plane separates', n: 200, make: (n, rng) => noisy(n, rng, 800) },
    { why: 'separable rows', n: 200, make: (n, rng) => noisy(n, rng, 0) },
  ],
  hints: [
    'Two nested loops: epochs outside, rows inside. A row is wrong when `y * (w·x + b)` is at most 0; a score of exactly 0 counts as wrong, or zero weights would never move.',
    'On a wrong row add `y * x` to the weights and `y` to the bias at once, so that the next row already sees the new ones. Count the updates of each epoch.',
  ],
  plot,
});

function smallTrainings() {
  const most = 3;
  const row = fc.record({
    x: fc.array(fc.integer({ min: -6, max: 6 }), { minLength: most, maxLength: most }),
    label: fc.constantFrom(1, -1),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 12 }),
      d: fc.integer({ min: 1, max: most }),
      epochs: fc.integer({ min: 0, max: 8 }),
    })
    .map(({ rows, d, epochs }) => ({ X: rows.map(({ x }) => x.slice(0, d)), y: rows.map(({ label }) => label), epochs }));
}

function noisy(n: number, rng: Rng, noise: number): Training {
  const truth = rng.array(10, () => rng.int(-5, 5));
  const X = rng.array(n, () => truth.map(() => rng.int(-100, 100)));
  const score = (row: number[]) => row.reduce((sum, value, j) => sum + value * (truth[j] as number), 40 + rng.normal(0, noise));
  return { X, y: X.map((row) => (score(row) > 0 ? 1 : -1)), epochs: 50 };
}
