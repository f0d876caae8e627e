import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { crossValidateRidge } from './solution';

interface Task {
  X: number[][];
  y: number[];
  alphas: number[];
  k: number;
}

export default defineProblem({
  slug: 'cross-validation-without-leakage',
  title: 'Cross-Validate Ridge without Leakage',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['cross-validation', 'data-leakage', 'standardisation', 'model-selection'],
  documents: ['ml-coding-problems', 'feature-engineering-guide', 'mlops-production-ml-guide'],
  complexity: { time: 'O(k alphas (n d^2 + d^3))', space: 'O(k n d)' },
  entry: fn(
    'crossValidateRidge',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.number())],
      ['alphas', z.array(z.number())],
      ['k', z.int()],
    ],
    z.object({ meanSquaredErrors: z.array(anyNumber()), bestAlpha: anyNumber() }),
  ),
  checker: float(1e-6, 1e-8),
  reference: crossValidateRidge,
  constraints: [
    {
      says: '`6 <= n <= 200` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 6 && X.length <= 200 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 8` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 8),
    },
    {
      says: '`-100 <= X[i][j] <= 100` and `-1000 <= y[i] <= 1000`',
      holds: ({ X, y }) => X.every((row) => row.every((value) => Math.abs(value) <= 100)) && y.every((value) => Math.abs(value) <= 1000),
    },
    {
      says: '1 to 6 distinct `alphas` from 0.001 to 1000',
      holds: ({ alphas }) =>
        alphas.length >= 1 &&
        alphas.length <= 6 &&
        new Set(alphas).size === alphas.length &&
        alphas.every((alpha) => alpha >= 0.001 && alpha <= 1000),
    },
    { says: '`2 <= k <= 6`', holds: ({ k }) => k >= 2 && k <= 6 },
    { says: 'A column that is constant in the training rows of a fold holds whole numbers there.', holds: hasExactConstants },
    { says: 'The least error is the only one within `10^-6` of it.', holds: hasOneBest },
  ],
  samples: [
    {
      input: { X: [[1], [2], [3], [4], [5], [6]], y: [2, 4, 6, 8, 10, 12], alphas: [3, 1], k: 2 },
      explanation:
        'Fold 0 trains on the rows 4, 5, 6: mean 5, deviation 0.8165, and the mean of `y` is 10. With alpha = 3 the weight is `4.899 / (3 + 3) = 0.8165`, and the test rows get 6, 7, 8 in place of 2, 4, 6: the error is 29/3. Fold 1 mirrors it. With alpha = 1 the predictions are 4, 5.5, 7.',
    },
    {
      input: { X: [[9], [5], [5], [5], [5], [5], [5]], y: [1, 2, 3, 4, 5, 6, 7], alphas: [2], k: 3 },
      explanation:
        'The folds test 3, 2 and 2 rows. In fold 0 the training column is constant: its deviation counts as 1, its weight is 0, and the mean 5.5 is predicted for all.',
    },
  ],
  edgeCases: [
    { X: [[1], [2], [4], [7], [8], [9]], y: [3, 1, 4, 1, 5, 9], alphas: [1], k: 6 }, // leave one out: each test fold is one row
    { X: [[1], [2], [4], [7], [8], [9], [3]], y: [3, 1, 4, 1, 5, 9, 90], alphas: [1, 0.1], k: 6 }, // folds of two sizes: the larger one counts no more than the others
    { X: [[0], [0], [0], [0], [0], [0]], y: [1, 2, 3, 4, 5, 7], alphas: [0.5], k: 2 }, // nothing but the mean
    { X: [[0], [0], [0], [100], [-100], [50]], y: [0, 0, 0, 100, -100, 30], alphas: [0.001, 1000], k: 2 }, // training rows that are all equal, and test rows far away
    { X: [[-100], [100], [-100], [100], [-100], [100]], y: [-1000, 1000, -1000, 1000, -1000, 1000], alphas: [1000, 0.001], k: 3 }, // the bounds; little penalty is best, and it comes last
    { X: [[1], [5], [2], [4], [3], [6]], y: [9, -8, 7, 6, -9, 9], alphas: [0.001, 1000, 1], k: 3 }, // noise: much penalty is best
    { X: [[1], [2], [3], [4], [5], [60]], y: [2, 4, 6, 8, 10, 0], alphas: [0.1, 10], k: 6 }, // an outlier, in test and in training
    {
      X: [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
        [7, 7],
      ],
      y: [1, 3, 2, 5, 4, 6],
      alphas: [0.001, 1],
      k: 2,
    }, // equal columns share the weight
    {
      X: [
        [1, 0.001],
        [2, -0.002],
        [4, 0.004],
        [3, 0.001],
        [6, 0.003],
        [5, 0.005],
      ],
      y: [3, -1, 12, 5, 11, 14],
      alphas: [0.5],
      k: 3,
    }, // columns of very different size
    {
      X: [
        [1, 2, 3, 4, 5, 6, 7, 8],
        [8, 6, 4, 2, 1, 3, 5, 7],
        [2, 3, 5, 7, 1, 3, 1, 7],
        [3, 1, 4, 1, 5, 9, 2, 6],
        [2, 7, 1, 8, 2, 8, 1, 8],
        [1, 6, 1, 8, 0, 3, 3, 9],
      ],
      y: [1, -2, 3, -4, 5, -6],
      alphas: [0.001, 1000, 3],
      k: 2,
    }, // more columns than training rows
    {
      X: [[1.5], [2.5], [-3.5], [4.25], [0.5], [6], [2], [1]],
      y: [900, 903, 890, 905, 899, 912, 901, 900],
      alphas: [0.01, 0.1, 1, 10, 100, 1000],
      k: 5,
    }, // targets far from 0: the intercept is free; the most alphas
  ],
  random: smallTasks(),
  large: [
    { why: 'the most rows and columns, drifting over time', n: 200, make: (n, rng) => drifting(n, rng, 6) },
    { why: 'folds of two sizes', n: 199, make: (n, rng) => drifting(n, rng, 5) },
  ],
  hints: [
    'What does a model know that was scaled by the mean of all rows? Everything that is computed from data belongs inside the loop over the folds.',
    'In each fold: means and population deviations of the training rows, then both parts scaled by these same numbers, then ridge. After scaling the training columns have the mean 0; what is the intercept?',
    'It is the mean of the training targets, and $(Z^\\top Z + \\alpha I)\\, w = Z^\\top y$ gives the weights. Take the mean squared error within each fold first, then the plain mean of the $k$ numbers.',
  ],
  plot,
});

function hasExactConstants({ X, k }: Task): boolean {
  const n = X.length;
  return Array.from({ length: k }, (_, f) => f).every((f) => {
    const [start, end] = [f, f + 1].map((fold) => fold * Math.floor(n / k) + Math.min(fold, n % k));
    const train = X.filter((_, i) => i < (start as number) || i >= (end as number));
    const first = train[0] ?? [];
    return first.every((value, j) => Number.isInteger(value) || train.some((row) => row[j] !== value));
  });
}

function hasOneBest({ X, y, alphas, k }: Task): boolean {
  const [least = 0, second = Number.POSITIVE_INFINITY] = crossValidateRidge(X, y, alphas, k).meanSquaredErrors.sort((a, b) => a - b);
  return second - least > 1e-6 * (1 + least);
}

// Some columns are constant but for a few rows, so that a fold's training rows may be all equal there.
function smallTasks() {
  const most = 3;
  const perColumn = <T>(element: fc.Arbitrary<T>) => fc.array(element, { minLength: most, maxLength: most });
  const row = fc.record({ values: perColumn(fc.integer({ min: -9, max: 9 })), noise: fc.integer({ min: -20, max: 20 }) });
  return fc
    .record({
      rows: fc.array(row, { minLength: 6, maxLength: 13 }),
      d: fc.integer({ min: 1, max: most }),
      nearlyConstant: perColumn(fc.constantFrom(false, false, true)),
      alphas: fc.uniqueArray(fc.constantFrom(1, 0.001, 0.1, 3, 10, 100, 1000), { minLength: 1, maxLength: 4 }),
      k: fc.integer({ min: 2, max: 6 }),
      slope: fc.integer({ min: -4, max: 4 }),
      offset: fc.constantFrom(0, 100),
    })
    .map(({ rows, d, nearlyConstant, alphas, k, slope, offset }) => {
      const X = rows.map(({ values }) => values.slice(0, d).map((value, j) => (nearlyConstant[j] && Math.abs(value) < 8 ? 2 : value)));
      return { X, y: rows.map(({ noise }, i) => offset + noise + slope * (X[i]?.[0] as number)), alphas, k };
    })
    .filter(hasOneBest);
}

/** Means and scales change from the first row to the last, so that folds differ. */
function drifting(n: number, rng: Rng, k: number): Task {
  const weights = rng.array(8, () => rng.int(-30, 30) / 10);
  const X = rng.array(n, (i) => weights.map((_, j) => Math.round(100 * rng.normal((i / n) * (j + 1), 1 + (j * i) / n)) / 100));
  const y = X.map(
    (row) => Math.round(10 * row.reduce((sum, value, j) => sum + value * (weights[j] as number), 50 + rng.normal(0, 20))) / 10,
  );
  return { X, y, alphas: [0.001, 0.1, 10, 50, 200, 1000], k };
}
