import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { linearRegressionGD } from './solution';

interface Descent {
  X: number[][];
  y: number[];
  learningRate: number;
  steps: number;
}

const LARGEST = 1000;

export default defineProblem({
  slug: 'linear-regression-gradient-descent',
  title: 'Linear Regression by Gradient Descent',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['linear-regression', 'gradient-descent', 'mean-squared-error'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'MASTER-STUDY-SCHEDULE'],
  complexity: { time: 'O(steps n d)', space: 'O(n + d + steps)' },
  entry: fn(
    'linearRegressionGD',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.number())],
      ['learningRate', z.number()],
      ['steps', z.int()],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber(), losses: z.array(anyNumber()) }),
  ),
  checker: float(1e-8, 1e-10),
  reference: linearRegressionGD,
  constraints: [
    {
      says: '`1 <= n <= 200` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 200 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 6` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 6),
    },
    {
      says: '`-1000 <= X[i][j] <= 1000` and `-1000 <= y[i] <= 1000`',
      holds: ({ X, y }) => [...X, y].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`0 <= steps <= 500`', holds: ({ steps }) => steps >= 0 && steps <= 500 },
    {
      says: '`0 < learningRate <= 1 / s`, where `s` is twice the mean of `1 + X[i]·X[i]`: no step overshoots, so the loss never grows.',
      holds: ({ X, learningRate }) => learningRate > 0 && learningRate * steepness(X) <= 1,
    },
  ],
  samples: [
    {
      input: { X: [[1], [3]], y: [2, 4], learningRate: 0.0625, steps: 2 },
      explanation:
        'From zeros the residuals are `-2` and `-4`, so the first loss is `(4 + 16) / 2 = 10`. The gradient of the weight is `(2/2) * (-2 * 1 - 4 * 3) = -14`, that of the intercept `(2/2) * (-2 - 4) = -6`: after one step `w = 0.875` and `b = 0.375`. There the residuals are `-0.75` and `-1`, and the loss is 0.78125.',
    },
    {
      input: {
        X: [
          [1, 0],
          [0, 1],
          [-1, 1],
        ],
        y: [3, 0, -3],
        learningRate: 0.125,
        steps: 1,
      },
      explanation: 'One step. The targets add up to 0, so the intercept does not move yet.',
    },
    {
      input: { X: [[5]], y: [7], learningRate: 0.01, steps: 0 },
      explanation: 'No step: everything is still zero, and no loss was recorded.',
    },
  ],
  edgeCases: [
    { X: [[0]], y: [4], learningRate: 0.5, steps: 2 }, // only the intercept moves; at 1 / s it arrives at once
    { X: [[0], [0]], y: [0, 0], learningRate: 0.5, steps: 2 }, // nothing to learn
    { X: [[2]], y: [5], learningRate: 0.0625, steps: 1 }, // one row, one step: a mean equals a sum
    { X: [[2], [2]], y: [5, 5], learningRate: 0.0625, steps: 1 }, // the same row twice: the mean has not changed
    { X: [[1], [1]], y: [3, -1], learningRate: 0.125, steps: 5 }, // contradicting targets: the loss stays above 3
    { X: [[1], [-1]], y: [1, -1], learningRate: 0.25, steps: 1 }, // the intercept's gradient is exactly 0
    { X: [[1], [2]], y: [1, 1], learningRate: 0.125, steps: 2 }, // with the new weight the intercept's gradient would differ
    { X: [[0.001], [0.002]], y: [1000, -1000], learningRate: 0.25, steps: 3 }, // tiny feature, largest targets
    { X: [[1000], [-1000]], y: [500, -500], learningRate: 2 ** -21, steps: 4 }, // the largest feature
    {
      X: [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      y: [2, 4, 7],
      learningRate: 0.03125,
      steps: 100,
    }, // equal columns share the weight: no unique minimum, one path
    {
      X: [
        [1, 0.5, -1],
        [0.25, -1, 0.5],
        [-1, 1, 0],
        [0.5, 0.5, 1],
      ],
      y: [1, 2, -0.5, 0],
      learningRate: 0.125,
      steps: 500,
    }, // the most steps
    { X: [[1, 2, 3, 4, 5, 6]], y: [-10], learningRate: 2 ** -8, steps: 3 }, // more unknowns than rows
    { X: [[1]], y: [1], learningRate: 0.25, steps: 0 }, // no step
  ],
  random: smallDescents(),
  large: [
    { why: 'the most rows, columns and steps', n: 200, make: noisyDescent },
    { why: 'one wide column: the others hardly move', n: 200, make: (n, rng) => noisyDescent(n, rng, 20) },
  ],
  hints: [
    'Let $r_i = b + w \\cdot x_i - y_i$. The loss is the mean of $r_i^2$; what is the derivative of one term by $w_j$, and by $b$?',
    'The gradients are $\\frac2n \\sum_i r_i x_{ij}$ and $\\frac2n \\sum_i r_i$. Compute all residuals first, record the loss from them, then change `weights` and `intercept`, both from the same residuals.',
  ],
  plot,
});

/** At least the largest eigenvalue of the loss's second derivative: its trace. */
function steepness(X: number[][]): number {
  return (2 * X.reduce((sum, row) => row.reduce((squares, value) => squares + value * value, sum + 1), 0)) / X.length;
}

/** The largest power of two that the rule for the rate allows. */
function fastest(X: number[][]): number {
  return 2 ** Math.floor(-Math.log2(steepness(X)));
}

// Sixteenths, so that inputs read well; rates are the fastest or up to eight times slower.
function smallDescents() {
  const most = 3;
  const sixteenth = (largest: number) => fc.integer({ min: -largest, max: largest }).map((value) => value / 16);
  const row = fc.record({ values: fc.array(sixteenth(48), { minLength: most, maxLength: most }), target: sixteenth(160) });
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 12 }),
      d: fc.integer({ min: 1, max: most }),
      steps: fc.integer({ min: 0, max: 60 }),
      slower: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ rows, d, steps, slower }) => {
      const X = rows.map(({ values }) => values.slice(0, d));
      return { X, y: rows.map(({ target }) => target), learningRate: fastest(X) / 2 ** slower, steps };
    });
}

function noisyDescent(n: number, rng: Rng, width = 1): Descent {
  const truth = rng.array(6, () => rng.real(-2, 2));
  const X = rng.array(n, () => truth.map((_, j) => rng.int(-2000, 2000) * (j === 0 ? width / 1000 : 1 / 1000)));
  const y = X.map((row) => row.reduce((sum, value, j) => sum + value * (truth[j] as number), 3 + rng.normal()));
  return { X, y, learningRate: fastest(X), steps: 500 };
}
