import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { fitLogisticRegression } from './solution';

interface Training {
  X: number[][];
  y: number[];
  learningRate: number;
  steps: number;
  l2: number;
}

const LARGEST_X = 100;

export default defineProblem({
  slug: 'logistic-regression-gradient-descent',
  title: 'Logistic Regression from Scratch',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['logistic-regression', 'gradient-descent', 'sigmoid', 'l2-penalty'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'MASTER-STUDY-SCHEDULE'],
  complexity: { time: 'O(steps n d)', space: 'O(d + steps)' },
  entry: fn(
    'fitLogisticRegression',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.int())],
      ['learningRate', z.number()],
      ['steps', z.int()],
      ['l2', z.number()],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber(), losses: z.array(anyNumber()) }),
  ),
  checker: float(1e-7, 1e-9),
  reference: fitLogisticRegression,
  constraints: [
    {
      says: '`1 <= n <= 300` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 300 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 8` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 8),
    },
    { says: '`-100 <= X[i][j] <= 100`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST_X)) },
    { says: '`y[i]` is 0 or 1', holds: ({ y }) => y.every((label) => label === 0 || label === 1) },
    { says: '`0 <= steps <= 500`', holds: ({ steps }) => steps >= 0 && steps <= 500 },
    {
      says: '`0 < learningRate <= 10`, `0 <= l2 <= 10` and `learningRate * l2 <= 1`',
      holds: ({ learningRate, l2 }) => learningRate > 0 && learningRate <= 10 && l2 >= 0 && l2 <= 10 && learningRate * l2 <= 1,
    },
    {
      says: 'With more than 5 steps no step overshoots: `learningRate * (s / 4 + l2) <= 2`, where `s` is the largest `1 + X[i]·X[i]`.',
      holds: (input) => input.steps <= 5 || input.learningRate * (steepness(input.X) / 4 + input.l2) <= 2,
    },
    {
      says: 'With at most 5 steps logits may become huge: `learningRate * s <= 4000`, with the same `s`.',
      holds: ({ X, learningRate }) => learningRate * steepness(X) <= 4000,
    },
  ],
  samples: [
    {
      input: { X: [[1], [3]], y: [0, 1], learningRate: 1, steps: 2, l2: 0 },
      explanation:
        'From zeros both rows get probability 0.5, so the first loss is `ln 2`. The gradient of the weight is `((0.5 - 0) * 1 + (0.5 - 1) * 3) / 2 = -0.5`, that of the intercept 0. The second loss is the one at `w = 0.5`, `b = 0`; from there the intercept moves down, because both probabilities have grown.',
    },
    {
      input: {
        X: [
          [1, 0],
          [0, 2],
          [1, 1],
        ],
        y: [1, 0, 1],
        learningRate: 0.5,
        steps: 1,
        l2: 1,
      },
      explanation:
        'One step moves the intercept too: two labels of three are 1, so its gradient is `0.5 - 2/3`. The penalty is still 0, because the weights were.',
    },
    {
      input: { X: [[2]], y: [1], learningRate: 0.1, steps: 0, l2: 0.5 },
      explanation: 'No step: everything is still zero, and no loss was recorded.',
    },
  ],
  edgeCases: [
    { X: [[0]], y: [1], learningRate: 1, steps: 2, l2: 1 }, // only the intercept moves, and no penalty may hold it back
    { X: [[0], [0]], y: [0, 0], learningRate: 1, steps: 3, l2: 1 }, // the same, downwards
    { X: [[1], [2]], y: [1, 1], learningRate: 1, steps: 1, l2: 0 }, // two rows: the gradient is their mean
    { X: [[3], [-1]], y: [1, 0], learningRate: 0.125, steps: 6, l2: 0 }, // separable: the weight only grows
    { X: [[1], [1]], y: [0, 1], learningRate: 1, steps: 4, l2: 0.5 }, // contradicting labels: nothing moves at all
    { X: [[2]], y: [0], learningRate: 1, steps: 1, l2: 10 / 16 }, // the penalty does not show in one step
    { X: [[2]], y: [0], learningRate: 0.5, steps: 3, l2: 2 }, // learningRate * l2 = 1: the old weight is forgotten in each step
    { X: [[40], [-40]], y: [1, 0], learningRate: 1.25, steps: 3, l2: 0 }, // right by a logit of 1000: the loss is 0, exp(1000) is not finite
    { X: [[40], [20]], y: [1, 0], learningRate: 2, steps: 3, l2: 0 }, // the first step puts one row right by 400 and the other wrong by 200
    { X: [[40], [50], [-50]], y: [1, 0, 0], learningRate: 1.25, steps: 5, l2: 0 }, // wrong by hundreds: log(sigmoid(z)) is -Infinity
    { X: [[60], [1]], y: [1, 0], learningRate: 1, steps: 2, l2: 0.0625 }, // one row right beyond doubt, one wrong
    { X: [[-60], [-1]], y: [1, 0], learningRate: 1, steps: 2, l2: 0 }, // the same with logits of the other sign
    {
      X: [
        [100, -100],
        [100, 100],
        [-100, 25],
      ],
      y: [1, 0, 1],
      learningRate: 0.1875,
      steps: 5,
      l2: 0.25,
    }, // large values in two columns
    {
      X: [
        [0.5, 1],
        [1, -1],
        [-2, 0.25],
        [0, 0],
      ],
      y: [1, 0, 0, 1],
      learningRate: 0.5,
      steps: 500,
      l2: 0.125,
    }, // converges: the last losses hardly differ
    { X: [[1, 2, 3]], y: [1], learningRate: 0.25, steps: 10, l2: 0 }, // one row
    { X: [[1]], y: [0], learningRate: 0.5, steps: 0, l2: 1 }, // no step
  ],
  random: fc.oneof(gentleTrainings(), violentTrainings()),
  large: [
    { why: 'the most rows, columns and steps', n: 300, make: (n, rng) => noisyTraining(n, rng, 500) },
    { why: 'the most rows with logits of about a thousand', n: 300, make: saturatedTraining },
  ],
  hints: [
    'Write the loss of one row as a function of its logit $z$: $\\log(1 + e^z) - y z$. What is its derivative?',
    'It is $\\sigma(z) - y$. So the gradient of a weight is the mean over rows of $(\\sigma(z_i) - y_i)\\, x_{ij}$, plus $l_2 w_j$; the intercept is the weight of a column of ones without the penalty. Record the loss before you move.',
    'Let `exp` see only numbers that are not positive: $\\log(1 + e^z) = \\max(z, 0) + \\mathrm{log1p}(e^{-|z|})$, and for $z < 0$ use $\\sigma(z) = e^{z} / (1 + e^{z})$.',
  ],
  plot,
});

/** Four times the largest curvature that one row's loss can have. */
function steepness(X: number[][]): number {
  return X.reduce((most, row) => Math.max(most, 1 + row.reduce((sum, value) => sum + value * value, 0)), 0);
}

function rows(largest: number) {
  const most = 3;
  return fc
    .record({
      rows: fc.array(
        fc.record({
          x: fc.array(fc.integer({ min: -largest, max: largest }), { minLength: most, maxLength: most }),
          label: fc.integer({ min: 0, max: 1 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      width: fc.integer({ min: 1, max: most }),
    })
    .map(({ rows, width }) => ({ X: rows.map(({ x }) => x.slice(0, width)), y: rows.map(({ label }) => label) }));
}

// Rates are powers of two, the largest that the rules allow or up to eight times smaller.
function gentleTrainings() {
  return fc
    .record({
      data: rows(48),
      steps: fc.integer({ min: 0, max: 60 }),
      l2: fc.integer({ min: 0, max: 32 }),
      slower: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ data, steps, l2: sixteenths, slower }) => {
      const X = data.X.map((row) => row.map((value) => value / 16));
      const l2 = sixteenths / 16;
      const fastest = Math.min(8, powerBelow(2 / (steepness(X) / 4 + l2)), powerBelow(1 / l2));
      return { X, y: data.y, learningRate: fastest / 2 ** slower, steps, l2 };
    });
}

function violentTrainings() {
  return fc
    .record({ data: rows(40), steps: fc.integer({ min: 0, max: 5 }), l2: fc.integer({ min: 0, max: 8 }) })
    .map(({ data: { X, y }, steps, l2 }) => ({
      X,
      y,
      learningRate: Math.min(8, powerBelow(4000 / steepness(X)), powerBelow(16 / l2)),
      steps,
      l2: l2 / 16,
    }));
}

/** The largest power of two that is not above the value. */
function powerBelow(value: number): number {
  return 2 ** Math.floor(Math.log2(value));
}

function noisyTraining(n: number, rng: Rng, steps: number): Training {
  const truth = rng.array(8, () => rng.real(-2, 2));
  const X = rng.array(n, () => truth.map(() => rng.real(-2, 2)));
  const y = X.map((row) => (row.reduce((sum, value, j) => sum + value * (truth[j] as number), rng.normal()) > 0 ? 1 : 0));
  return { X, y, learningRate: 0.125, steps, l2: 0.01 };
}

function saturatedTraining(n: number, rng: Rng): Training {
  const X = rng.array(n, () => rng.array(8, () => rng.int(-20, 20)));
  return {
    X,
    y: X.map((row) => ((row[0] as number) + rng.int(-9, 9) > 0 ? 1 : 0)),
    learningRate: 4000 / steepness(X),
    steps: 5,
    l2: 0.125,
  };
}
