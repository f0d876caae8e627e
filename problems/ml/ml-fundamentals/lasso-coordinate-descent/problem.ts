import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { fitLasso } from './solution';

interface Data {
  X: number[][];
  y: number[];
  alpha: number;
}

const LARGEST_X = 20;
const LARGEST_Y = 1000;

export default defineProblem({
  slug: 'lasso-coordinate-descent',
  title: 'Lasso by Coordinate Descent',
  track: 'ml-fundamentals',
  difficulty: 'hard',
  patterns: ['lasso', 'l1-regularisation', 'coordinate-descent', 'soft-threshold', 'feature-selection'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'feature-engineering-guide'],
  complexity: { time: 'O(n d^2 + sweeps d^2)', space: 'O(n d + d^2)' },
  entry: fn(
    'fitLasso',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.number())],
      ['alpha', z.number()],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber() }),
  ),
  checker: float(1e-5, 1e-6),
  reference: fitLasso,
  constraints: [
    {
      says: '`20 <= n <= 500` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 20 && X.length <= 500 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 100` values in every row, and `n >= 3d`',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 100 && 3 * row.length <= X.length),
    },
    { says: '`-20 <= X[i][j] <= 20`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST_X)) },
    { says: '`-1000 <= y[i] <= 1000`', holds: ({ y }) => y.every((value) => Math.abs(value) <= LARGEST_Y) },
    { says: '`0.01 <= alpha <= 10`', holds: ({ alpha }) => alpha >= 0.01 && alpha <= 10 },
    {
      says: 'Without its constant columns, `X` with every column centred has a condition number of at most 50, so exactly one answer is best.',
      holds: isWellPosed,
    },
  ],
  samples: [
    {
      input: rowsOf(
        20,
        (i) => [i % 2 === 0 ? 1 : -1],
        ([x = 0]) => 5 + 3 * x,
        1,
      ),
      explanation:
        'The column has mean 0 and variance 1, and its covariance with `y` is 3. The soft threshold takes 1 away: the weight is 2. The intercept is the mean of `y`, 5, since the column has mean 0.',
    },
    {
      input: rowsOf(
        20,
        (i) => [i % 2, i % 4 < 2 ? 2 : 0],
        ([x = 0, other = 0]) => 8 * x + other / 2,
        0.5,
      ),
      explanation:
        'The columns are uncorrelated. The first has variance 0.25 and covariance 2 with `y`: `w = (2 - 0.5) / 0.25 = 6`. The second has variance 1 and covariance 0.5, which the penalty takes away altogether: its weight is 0.',
    },
  ],
  edgeCases: [
    rowsOf(
      20,
      (i) => [i % 2 === 0 ? 1 : -1],
      ([x = 0]) => -3 * x,
      1,
    ), // a negative weight: the threshold moves towards 0 from below
    rowsOf(
      20,
      (i) => [i % 2 === 0 ? 1 : -1],
      () => 0,
      1,
    ), // nothing to explain
    rowsOf(
      20,
      (i) => [i % 2],
      () => 100,
      0.01,
    ), // only the intercept, which no penalty may shrink
    rowsOf(
      20,
      () => [3],
      (_, i) => i,
      1,
    ), // a constant column alone
    rowsOf(
      20,
      (i) => [0, i % 2],
      ([, x = 0]) => 4 * x,
      0.25,
    ), // a column of zeros before a useful one
    rowsOf(
      20,
      (i) => [i % 2, 7],
      ([x = 0]) => 4 * x - 50,
      0.25,
    ), // a constant column after it
    rowsOf(
      20,
      (i) => [i % 2],
      ([x = 0]) => x,
      10,
    ), // so heavy a penalty that only the intercept is left
    rowsOf(
      20,
      (i) => [i % 2 === 0 ? 0.5 : -0.5],
      ([x = 0]) => 40 * x,
      10,
    ), // covariance 10, exactly at the threshold
    rowsOf(
      20,
      (i) => [20 * (i % 2) - 10],
      ([x = 0]) => 100 * x,
      0.01,
    ), // a column of large variance
    rowsOf(
      20,
      (i) => [i % 2, (i % 2) + (i % 5) / 4],
      ([x = 0, other = 0]) => 3 * x + 3 * other,
      0.1,
    ), // correlated columns
    rowsOf(
      20,
      (i) => [i % 2, (i % 2) + (i % 5) / 16],
      ([x = 0]) => 10 * x,
      0.01,
    ), // nearly equal columns: many sweeps
    rowsOf(
      21,
      (i) => [i % 3, i % 7, (i * i) % 5],
      ([a = 0, b = 0, c = 0]) => a - b + c,
      0.05,
    ), // columns with means of their own
    rowsOf(
      20,
      (i) => [i - 10],
      (_, i) => (i % 2 === 0 ? LARGEST_Y : -LARGEST_Y),
      0.5,
    ), // the bounds of y
    rowsOf(
      20,
      (i) => [i === 19 ? 20 : 0],
      ([x = 0]) => 50 * x,
      5,
    ), // one row does it all
    rowsOf(
      60,
      (i) => Array.from({ length: 19 }, (_, j) => (i % 20 === j ? 3 : 0)),
      (row, i) => (row[2] ?? 0) * 9 + (i % 3),
      0.05,
    ), // one column of nineteen matters
  ],
  random: smallDataSets(),
  large: [
    {
      why: 'neighbouring columns are alike: hundreds of sweeps, each of which must not predict anew for every weight, in two calls',
      n: 500,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => chainOfColumns(n, rng, 0.92, 0.01)) }),
    },
    { why: 'most weights are 0', n: 500, make: (n, rng) => chainOfColumns(n, rng, 0.5, 1) },
  ],
  hints: [
    'Centre the columns and `y`; the intercept follows from the means at the end. What is left has a kink at $w_j = 0$, so follow one weight at a time: where is the minimum of $\\frac12 v w^2 - c\\, w + \\alpha |w|$?',
    'With $v$ the variance of column $j$ and $c$ its covariance with the residual *without its own part*, the minimum is at $S(c, \\alpha) / v$, where $S(c, \\alpha) = \\operatorname{sign}(c) \\max(|c| - \\alpha, 0)$ is the soft threshold.',
    'Keep the residual. When weight $j$ moves by $\\delta$, subtract $\\delta$ times the column from it: a sweep over all weights then costs $O(nd)$. Skip columns of variance 0.',
    'Sweep until no weight moves by more than about $10^{-12}$ of the largest: a small move is not yet a small error. Faster still: keep the $d$ covariances in place of the residual and update them by a row of the Gram matrix.',
  ],
  limits: { timeFloorMs: 700 }, // the usual number of sweeps differs much between right solutions
  plot,
});

function rowsOf(n: number, rowAt: (i: number) => number[], targetOf: (row: number[], i: number) => number, alpha: number): Data {
  const X = Array.from({ length: n }, (_, i) => rowAt(i));
  return { X, y: X.map(targetOf), alpha };
}

function isWellPosed({ X }: Data): boolean {
  const columns = (X[0] ?? []).map((_, j) => X.map((row) => row[j] as number));
  const varying = columns.filter((column) => column.some((value) => value !== column[0]));
  return conditionNumber(varying.map(centre)) <= 50;
}

function centre(values: number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

// Jacobi's one-sided method turns pairs of columns until all are orthogonal; their lengths are then the singular values.
function conditionNumber(columns: number[][]): number {
  if (columns.length === 0) return 1;
  for (let turned = true, sweep = 0; turned && sweep < 30; sweep++) {
    turned = false;
    for (const [i, a] of columns.entries()) {
      for (const b of columns.slice(i + 1)) turned = makeOrthogonal(a, b) || turned;
    }
  }
  const lengths = columns.map((column) => Math.sqrt(dot(column, column)));
  return Math.max(...lengths) / Math.min(...lengths);
}

function makeOrthogonal(a: number[], b: number[]): boolean {
  const [aa, bb, ab] = [dot(a, a), dot(b, b), dot(a, b)];
  if (Math.abs(ab) <= 1e-9 * Math.sqrt(aa * bb)) return false;
  const slope = (bb - aa) / (2 * ab);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
  const cosine = 1 / Math.hypot(1, tangent);
  for (const [i, value] of a.entries()) {
    const other = b[i] as number;
    a[i] = cosine * (value - tangent * other);
    b[i] = cosine * (tangent * value + other);
  }
  return true;
}

function dot(a: number[], b: number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

// Targets follow a few columns, so that some weights are 0 and others are not; later columns lean on the first.
function smallDataSets() {
  const most = 5;
  const fewIntegers = (largest: number) => fc.array(fc.integer({ min: -largest, max: largest }), { minLength: most, maxLength: most });
  return fc
    .record({
      rows: fc.array(fc.record({ values: fewIntegers(12), noise: fc.integer({ min: -20, max: 20 }) }), { minLength: 20, maxLength: 28 }),
      d: fc.integer({ min: 1, max: most }),
      lean: fc.integer({ min: 0, max: 3 }),
      truth: fewIntegers(3),
      shift: fc.integer({ min: -9, max: 9 }),
      constant: fc.integer({ min: -3 * most, max: most - 1 }),
      alpha: fc.constantFrom(1, 0.01, 0.125, 0.5, 3, 10),
    })
    .map(({ rows, d, lean, truth, shift, constant, alpha }) => {
      const X = rows.map(({ values }) =>
        values.slice(0, d).map((value, j) => (j === constant ? shift : (value + (j > 0 ? lean * (values[0] as number) : 0)) / 4)),
      );
      const y = X.map((row, i) => row.reduce((sum, value, j) => sum + value * (truth[j] as number), shift + (rows[i]?.noise ?? 0) / 4));
      return { X, y, alpha };
    })
    .filter(isWellPosed);
}

function chainOfColumns(n: number, rng: Rng, likeness: number, alpha: number): Data {
  const fresh = Math.sqrt(1 - likeness ** 2);
  const X = rng.array(n, () => {
    let value = rng.normal();
    return rng.array(n / 5, () => {
      value = likeness * value + fresh * rng.normal();
      return Math.round(1000 * value) / 1000;
    });
  });
  const y = X.map((row) => row.reduce((sum, value, j) => sum + (j % 10 === 0 ? 5 : 0) * value, 20 + rng.normal(0, 3)));
  return { X, y, alpha };
}
