import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { fitLinearRegression } from './solution';

interface Data {
  X: number[][];
  y: number[];
}

const LARGEST_X = 5000;
const LARGEST_Y = 1000;
const MOST_COLUMNS = 12;

export default defineProblem({
  slug: 'linear-regression-normal-equation',
  title: 'Linear Regression: The Normal Equation',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['linear-regression', 'least-squares', 'linear-systems'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'MASTER-STUDY-SCHEDULE'],
  complexity: { time: 'O(n d^2 + d^3)', space: 'O(n d + d^2)' },
  entry: fn(
    'fitLinearRegression',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.number())],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber() }),
  ),
  checker: float(1e-6, 1e-6),
  reference: fitLinearRegression,
  constraints: [
    {
      says: '`3 <= n <= 300` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 3 && X.length <= 300 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 12` values in every row, and `d < n`',
      holds: ({ X }) =>
        widthOf(X) >= 1 && widthOf(X) <= MOST_COLUMNS && widthOf(X) < X.length && X.every((row) => row.length === widthOf(X)),
    },
    {
      says: '`-5000 <= X[i][j] <= 5000`; one column may be a thousand times as wide as another',
      holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST_X)),
    },
    { says: '`-1000 <= y[i] <= 1000`', holds: ({ y }) => y.every((value) => Math.abs(value) <= LARGEST_Y) },
    {
      says: '`X` with a column of ones in front has full column rank and a condition number of at most `10^4`, so exactly one fit is best.',
      holds: isWellPosed,
    },
  ],
  samples: [
    {
      input: { X: [[1], [2], [3], [4]], y: [3, 5, 7, 9] },
      explanation: 'All four points lie on the line `y = 2x + 1`.',
    },
    {
      input: { X: [[0], [0], [2], [2]], y: [0, 2, 3, 3] },
      explanation:
        'No line meets all four points. `y = x + 1` leaves the residuals `-1, 1, 0, 0`: their sum is 0, and so is their sum weighted by `x`, as it must be at the minimum.',
    },
    {
      input: {
        X: [
          [-1, -1000],
          [-1, 1000],
          [1, -1000],
          [1, 1000],
        ],
        y: [1, 3, 4, 8],
      },
      explanation: 'The second column is a thousand times as wide as the first; its weight is small for that reason alone.',
    },
  ],
  edgeCases: [
    { X: [[0], [0], [1]], y: [0, 0, 1] }, // as small as it gets
    { X: [[1], [2], [3]], y: [5, 5, 5] }, // a constant target: weight 0, all of it intercept
    { X: [[1], [2], [3]], y: [1, 2, 3] }, // through the origin by itself: intercept 0
    { X: [[-1], [0], [1]], y: [3, 4, 6] }, // the column is centred already, the target is not
    { X: [[4], [5], [9]], y: [-1, 0, 1] }, // the target is centred already, the column is not
    { X: [[0], [5000], [2500]], y: [1, -1, 7] }, // a wide column
    { X: [[100], [101], [102], [103], [104]], y: [7, 9, 8, 10, 13] }, // an offset far over the spread, as with years: centring saves the digits
    {
      X: [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      y: [2, -3, 10],
    }, // n = d + 1: the fit meets every point
    {
      X: [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4.25],
      ],
      y: [1, 2, 3, 5],
    }, // two columns that are nearly equal
    {
      X: [
        [1, 5],
        [2, 5.5],
        [3, 5],
        [4, 5.5],
        [5, 5],
      ],
      y: [0, 1, 1, 2, 2],
    }, // a column that is nearly constant competes with the intercept
    {
      X: [
        [0, 1],
        [0, 2],
        [1, 0],
        [2, 0],
        [0, 0],
      ],
      y: [1, 2, 3, 5, 0],
    }, // zeros where an elimination meets its pivots
    {
      X: [
        [-1000, 2],
        [1000, -1],
        [500, 0.5],
        [-500, 1],
        [0, 0],
      ],
      y: [1000, -1000, 750, -250, 12.5],
    }, // the bounds of y, negative weights
    exactFit([3, -0.5, 0.25], -7), // three columns of different scale, no noise: the weights are known
  ],
  random: smallDataSets(),
  large: [
    {
      why: 'twelve columns: expanding determinants by cofactors takes 12! products',
      n: 300,
      make: (n, rng) => noisyData(n, rng, MOST_COLUMNS, 1),
    },
    { why: 'columns whose scales differ by a factor of 1000', n: 300, make: (n, rng) => noisyData(n, rng, MOST_COLUMNS, 1000) },
    { why: 'no more rows than unknowns', n: 13, make: asManyRowsAsUnknowns },
  ],
  hints: [
    'Write the loss $\\sum_i (y_i - b - w \\cdot x_i)^2$ and set its derivatives to zero. The one for $b$ says that the residuals add up to 0: what does that tell you about the mean point?',
    'The best plane passes through the mean point. Subtract the mean of each column and of `y`, and the intercept is gone: what stays are $d$ equations, $X_c^\\top X_c\\, w = X_c^\\top y_c$.',
    'Solve that system; do not invert the matrix. It is symmetric and positive definite, so factor it as $L L^\\top$ (or eliminate with pivoting) and substitute. Then $b = \\bar y - w \\cdot \\bar x$.',
  ],
  plot,
});

function widthOf(X: number[][]): number {
  return X[0]?.length ?? 0;
}

function isWellPosed({ X }: Data): boolean {
  return conditionNumber([X.map(() => 1), ...(X[0] ?? []).map((_, j) => X.map((row) => row[j] ?? 0))]) <= 1e4;
}

// Jacobi's one-sided method turns pairs of columns until all are orthogonal; their lengths are then the singular values.
function conditionNumber(columns: number[][]): number {
  for (let turned = true, sweep = 0; turned && sweep < 30; sweep++) {
    turned = false;
    for (const [i, a] of columns.entries()) {
      for (const b of columns.slice(i + 1)) turned = makeOrthogonal(a, b) || turned;
    }
  }
  const lengths = columns.map((column) => Math.hypot(...column));
  return Math.max(...lengths) / Math.min(...lengths);
}

function makeOrthogonal(a: number[], b: number[]): boolean {
  const [aa, bb, ab] = [dot(a, a), dot(b, b), dot(a, b)];
  if (Math.abs(ab) <= 1e-13 * Math.sqrt(aa * bb)) return false;
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
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function exactFit(weights: number[], intercept: number): Data {
  const X = [0, 1, 2, 3, 4, 5].map((i) => [i % 3, 10 * (i % 4), 100 * i * i].slice(0, weights.length));
  return { X, y: X.map((row) => intercept + dot(weights, row)) };
}

// Sixteenths, so that shrunk inputs read well; columns then get a width of 1 to 1000.
function smallDataSets() {
  const most = 5;
  const row = fc.record({
    values: fc.array(fc.integer({ min: -80, max: 80 }), { minLength: most, maxLength: most }),
    y: fc.integer({ min: -LARGEST_Y, max: LARGEST_Y }),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 3, maxLength: 14 }),
      width: fc.integer({ min: 1, max: most }),
      scales: fc.array(fc.constantFrom(1, 10, 100, 1000), { minLength: most, maxLength: most }),
    })
    .map(({ rows, width, scales }) => ({
      X: rows.map(({ values }) =>
        values.slice(0, Math.min(width, rows.length - 1)).map((value, j) => (value / 16) * (scales[j] as number)),
      ),
      y: rows.map(({ y }) => y),
    }))
    .filter(isWellPosed);
}

function noisyData(n: number, rng: Rng, d: number, widest: number): Data {
  const scales = rng.array(d, (j) => widest ** (j / (d - 1)));
  const weights = scales.map((scale) => rng.real(-20, 20) / scale);
  const X = rng.array(n, () => scales.map((scale) => Math.max(-LARGEST_X, Math.min(LARGEST_X, rng.normal(scale / 2, scale)))));
  const clip = (value: number) => Math.max(-LARGEST_Y, Math.min(LARGEST_Y, value));
  return { X, y: X.map((row) => clip(100 + dot(weights, row) + rng.normal(0, 10))) };
}

// A lower triangle with a strong diagonal below a row of zeros: n = d + 1 and still well conditioned.
function asManyRowsAsUnknowns(n: number, rng: Rng): Data {
  const X = rng.array(n, (i) => rng.array(n - 1, (j) => (j === i - 1 ? rng.int(4, 9) : j < i ? rng.int(-1, 1) : 0)));
  return { X, y: rng.array(n, () => rng.int(-LARGEST_Y, LARGEST_Y)) };
}
