import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { fitRidge } from './solution';

interface Data {
  X: number[][];
  y: number[];
  alpha: number;
}

const LARGEST_X = 10;
const LARGEST_Y = 1000;

export default defineProblem({
  slug: 'ridge-regression-closed-form',
  title: 'Ridge Regression in Closed Form',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['ridge-regression', 'l2-regularisation', 'linear-systems'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(n d^2 + d^3)', space: 'O(n d + d^2)' },
  entry: fn(
    'fitRidge',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.number())],
      ['alpha', z.number()],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber() }),
  ),
  checker: float(1e-6, 1e-8),
  reference: fitRidge,
  constraints: [
    {
      says: '`2 <= n <= 200` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 2 && X.length <= 200 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 20` values in every row; `d` may exceed `n`',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 20),
    },
    { says: '`-10 <= X[i][j] <= 10`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST_X)) },
    { says: '`-1000 <= y[i] <= 1000`', holds: ({ y }) => y.every((value) => Math.abs(value) <= LARGEST_Y) },
    { says: '`0.001 <= alpha <= 1000`', holds: ({ alpha }) => alpha >= 0.001 && alpha <= 1000 },
  ],
  samples: [
    {
      input: { X: [[1], [2], [3]], y: [2, 4, 6], alpha: 2 },
      explanation:
        'Centred, the column is `-1, 0, 1` and the target `-2, 0, 2`: `w = 4 / (2 + 2) = 1`, half of the slope without penalty. The intercept is `4 - 1 * 2 = 2`, so the line still passes through the mean point (2, 4).',
    },
    {
      input: {
        X: [
          [1, 1],
          [-1, -1],
        ],
        y: [3, -3],
        alpha: 1,
      },
      explanation: 'Two equal columns share the weight: the matrix `[[2, 2], [2, 2]]` is singular, but `[[3, 2], [2, 3]]` is not.',
    },
    {
      input: { X: [[4], [4]], y: [10, 20], alpha: 0.5 },
      explanation: 'A constant column explains nothing. Its weight is 0 and the intercept is the mean of `y`, without any shrinking.',
    },
  ],
  edgeCases: [
    { X: [[0], [0]], y: [5, 5], alpha: 1000 }, // only the intercept, and no penalty may shrink it
    { X: [[0], [1]], y: [0, 1], alpha: 0.5 }, // w = 0.5 / (0.5 + 0.5)
    { X: [[0], [1]], y: [100, 101], alpha: 0.5 }, // the same with the target moved up: only the intercept moves
    { X: [[9], [10]], y: [0, 1], alpha: 0.5 }, // the same with the column moved
    { X: [[-1], [1]], y: [-1, 1], alpha: 0.001 }, // next to no penalty
    { X: [[-1], [1]], y: [-1000, 1000], alpha: 1000 }, // nearly all penalty
    { X: [[2], [4], [4], [6]], y: [1, 1, 2, 3], alpha: 1 }, // four rows: alpha must not be multiplied by them
    {
      X: [
        [1, 0],
        [0, 1],
        [-1, -1],
      ],
      y: [1, 2, 3],
      alpha: 1,
    }, // alpha belongs on the diagonal only
    {
      X: [
        [1, 2, 3],
        [2, 4, 6],
      ],
      y: [1, -1],
      alpha: 0.25,
    }, // more columns than rows, all of them collinear
    {
      X: [
        [1, -1],
        [2, -2],
        [4, -4],
      ],
      y: [1, 2, 5],
      alpha: 0.001,
    }, // a column and its negative
    {
      X: [
        [0, 7],
        [1, 7],
        [3, 7],
      ],
      y: [2, 0, 1],
      alpha: 3,
    }, // a constant column beside a useful one
    {
      X: [
        [10, -10],
        [-10, 10],
        [10, 10],
      ],
      y: [1000, -1000, 1000],
      alpha: 0.001,
    }, // the bounds
    {
      X: [
        [1, 2, 3, 4, 5],
        [5, 4, 3, 2, 1],
      ],
      y: [0, 0],
      alpha: 1,
    }, // nothing to explain: all zero
  ],
  random: smallDataSets(),
  large: [
    { why: 'the most rows and columns', n: 200, make: (n, rng) => noisyData(n, rng, 10) },
    { why: 'more columns than rows', n: 10, make: (n, rng) => noisyData(n, rng, 0.001) },
    { why: 'a heavy penalty', n: 200, make: (n, rng) => noisyData(n, rng, 1000) },
  ],
  hints: [
    'Set the derivative of the objective by $b$ to zero. Does `alpha` occur in it? What does it say about the mean point?',
    'So centre the columns and `y`, and forget the intercept. The derivative by $w$ then gives $(X_c^\\top X_c + \\alpha I)\\, w = X_c^\\top y_c$.',
    'Add `alpha` to the diagonal of the Gram matrix, solve by elimination with pivoting or by Cholesky, and get $b = \\bar y - w \\cdot \\bar x$ from the means.',
  ],
  plot,
});

// Sixteenths, so that inputs read well.
function smallDataSets() {
  const most = 5;
  const row = fc.record({
    values: fc.array(
      fc.integer({ min: -80, max: 80 }).map((value) => value / 16),
      { minLength: most, maxLength: most },
    ),
    target: fc.integer({ min: -100, max: 100 }),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 2, maxLength: 12 }),
      d: fc.integer({ min: 1, max: most }),
      alpha: fc.constantFrom(1, 0.001, 0.01, 0.125, 0.5, 3, 10, 40, 1000),
    })
    .map(({ rows, d, alpha }) => ({
      X: rows.map(({ values }) => values.slice(0, d)),
      y: rows.map(({ target }) => target),
      alpha,
    }));
}

function noisyData(n: number, rng: Rng, alpha: number): Data {
  const weights = rng.array(20, () => rng.int(-50, 50) / 10);
  const X = rng.array(n, () => weights.map((_, j) => rng.int(-400, 400) / 100 + (j % 3)));
  const y = X.map((row) => Math.round(row.reduce((sum, value, j) => sum + value * (weights[j] as number), 100 + rng.normal(0, 10))));
  return { X, y, alpha };
}
