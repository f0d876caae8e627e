import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { fitSoftmaxRegression } from './solution';

interface Training {
  X: number[][];
  y: number[];
  numClasses: number;
  learningRate: number;
  steps: number;
}

export default defineProblem({
  slug: 'softmax-regression',
  title: 'Softmax Regression',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['softmax-regression', 'multiclass', 'cross-entropy', 'gradient-descent'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(steps n d c)', space: 'O(d c + steps)' },
  entry: fn(
    'fitSoftmaxRegression',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.int())],
      ['numClasses', z.int()],
      ['learningRate', z.number()],
      ['steps', z.int()],
    ],
    z.object({ W: z.array(z.array(anyNumber())), b: z.array(anyNumber()), losses: z.array(anyNumber()) }),
  ),
  checker: float(1e-7, 1e-9),
  reference: fitSoftmaxRegression,
  constraints: [
    {
      says: '`1 <= n <= 200` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 200 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 8` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 8),
    },
    { says: '`-1000 <= X[i][j] <= 1000`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= 1000)) },
    { says: '`2 <= numClasses <= 6`', holds: ({ numClasses }) => numClasses >= 2 && numClasses <= 6 },
    {
      says: '`0 <= y[i] < numClasses`; a class may have no row',
      holds: ({ y, numClasses }) => y.every((label) => label >= 0 && label < numClasses),
    },
    { says: '`0 <= steps <= 300`', holds: ({ steps }) => steps >= 0 && steps <= 300 },
    {
      says: '`learningRate > 0`. With more than 5 steps no step overshoots: `learningRate * s <= 2`, where `s` is the largest `1 + X[i]·X[i]`.',
      holds: ({ X, learningRate, steps }) => learningRate > 0 && (steps <= 5 || learningRate * steepness(X) <= 2),
    },
    {
      says: 'With at most 5 steps logits may become huge: `learningRate * s <= 4000`, with the same `s`.',
      holds: ({ X, learningRate }) => learningRate * steepness(X) <= 4000,
    },
  ],
  samples: [
    {
      input: { X: [[1], [-1]], y: [0, 1], numClasses: 2, learningRate: 0.5, steps: 2 },
      explanation:
        'From zeros every probability is 1/2 and the loss `ln 2`. The gradient of `W[0][0]` is `((0.5 - 1) * 1 + 0.5 * (-1)) / 2 = -0.5`, so it moves to 0.25, and `W[0][1]` to -0.25. The biases do not move: the errors of the two rows cancel.',
    },
    {
      input: {
        X: [
          [2, 0],
          [0, 1],
          [1, 1],
        ],
        y: [0, 2, 2],
        numClasses: 3,
        learningRate: 0.25,
        steps: 1,
      },
      explanation: 'Class 1 has no row. All its gradients are positive for positive features, and its weights and bias go down.',
    },
    {
      input: { X: [[3]], y: [1], numClasses: 2, learningRate: 0.1, steps: 0 },
      explanation: 'No step: `W` is a row of zeros for the one feature, and no loss was recorded.',
    },
  ],
  edgeCases: [
    { X: [[0]], y: [1], numClasses: 2, learningRate: 1, steps: 3 }, // only the biases move
    { X: [[1]], y: [0], numClasses: 2, learningRate: 0.5, steps: 2 }, // the bias from moved weights would differ
    { X: [[1], [1]], y: [0, 0], numClasses: 2, learningRate: 0.5, steps: 1 }, // two rows: the gradient is their mean
    { X: [[2], [2]], y: [0, 1], numClasses: 2, learningRate: 0.25, steps: 5 }, // contradicting labels: nothing moves at all
    { X: [[1], [-2]], y: [5, 0], numClasses: 6, learningRate: 0.25, steps: 8 }, // six classes, four of them empty
    { X: [[0.5], [2], [-1]], y: [2, 2, 2], numClasses: 3, learningRate: 0.25, steps: 20 }, // one class has all rows: its weight only grows
    { X: [[1000]], y: [0], numClasses: 2, learningRate: 2 ** -9, steps: 3 }, // right by a logit of 1953: exp of it is not finite
    { X: [[-1000]], y: [1], numClasses: 2, learningRate: 2 ** -9, steps: 3 }, // the same with another sign
    { X: [[1000], [1000]], y: [0, 1], numClasses: 2, learningRate: 2 ** -9, steps: 3 }, // huge features whose pulls cancel
    { X: [[1000], [500]], y: [0, 1], numClasses: 2, learningRate: 2 ** -8, steps: 3 }, // the second row is wrong by hundreds: its probability rounds to 0, its loss is finite
    { X: [[-800], [-400], [16], [1]], y: [3, 1, 1, 0], numClasses: 4, learningRate: 2 ** -8, steps: 4 }, // all logits of a row far below zero, or some far above
    {
      X: [
        [1000, -1000],
        [-1000, 500],
      ],
      y: [0, 1],
      numClasses: 4,
      learningRate: 2 ** -10,
      steps: 5,
    }, // two columns of the largest values
    {
      X: [
        [1, 0.5],
        [0, 1],
        [-1, 0.25],
        [0.5, -1],
      ],
      y: [0, 1, 2, 1],
      numClasses: 3,
      learningRate: 0.5,
      steps: 300,
    }, // the most steps
    { X: [[1, 2, 3, 4, 5, 6, 7, 8]], y: [1], numClasses: 3, learningRate: 2 ** -7, steps: 6 }, // one row, the most columns
    { X: [[1, 2]], y: [1], numClasses: 3, learningRate: 0.5, steps: 0 }, // no step: W has two rows of three zeros
  ],
  random: fc.oneof({ weight: 2, arbitrary: gentleTrainings() }, { weight: 1, arbitrary: violentTrainings() }),
  large: [
    { why: 'the most rows, columns, classes and steps', n: 200, make: noisyTraining },
    { why: 'features up to 1000', n: 128, make: saturatedTraining },
  ],
  hints: [
    'One row first: logits $z = W^\\top x + b$, probabilities by a softmax, loss $-\\log p_y$. What is the derivative of that loss by each logit?',
    'It is $p_c - [c = y]$. So the gradient of $W_{jc}$ is the mean over rows of $x_{ij} (p_{ic} - [c = y_i])$, that of $b_c$ the mean of the same errors. Compute all of it before anything moves.',
    'Let `exp` see only numbers that are not positive: with $m = \\max_c z_c$ the logarithm of the sum is $m + \\log \\sum_c e^{z_c - m}$, and the loss is that minus $z_y$. Never take the logarithm of a probability.',
  ],
  plot,
});

function steepness(X: number[][]): number {
  return X.reduce((most, row) => Math.max(most, 1 + row.reduce((sum, value) => sum + value * value, 0)), 0);
}

/** The largest power of two that keeps the rate times the steepness within the bound. */
function fastest(X: number[][], bound: number): number {
  return 2 ** Math.floor(Math.log2(bound / steepness(X)));
}

function labelledRows(largest: number, maxLength: number) {
  const most = 3;
  return fc
    .record({
      rows: fc.array(
        fc.record({
          x: fc.array(fc.integer({ min: -largest, max: largest }), { minLength: most, maxLength: most }),
          label: fc.nat({ max: 5 }),
        }),
        { minLength: 1, maxLength },
      ),
      d: fc.integer({ min: 1, max: most }),
    })
    .map(({ rows, d }) => ({ X: rows.map(({ x }) => x.slice(0, d)), labels: rows.map(({ label }) => label) }));
}

function gentleTrainings() {
  return fc
    .record({
      data: labelledRows(48, 10),
      numClasses: fc.integer({ min: 2, max: 5 }),
      steps: fc.integer({ min: 0, max: 40 }),
      slower: fc.nat({ max: 3 }),
    })
    .map(({ data, numClasses, steps, slower }) => {
      const X = data.X.map((row) => row.map((value) => value / 16));
      return { X, y: data.labels.map((label) => label % numClasses), numClasses, learningRate: fastest(X, 2) / 2 ** slower, steps };
    });
}

// Powers of two as numbers of rows and classes, and as rates: the first step is exact, so rounding cannot grow later.
function violentTrainings() {
  return fc
    .record({ data: labelledRows(1000, 4), numClasses: fc.constantFrom(2, 4), steps: fc.nat({ max: 4 }) })
    .map(({ data, numClasses, steps }) => {
      const X = data.X.slice(0, data.X.length === 3 ? 2 : 4);
      return { X, y: data.labels.slice(0, X.length).map((label) => label % numClasses), numClasses, learningRate: fastest(X, 4000), steps };
    });
}

function noisyTraining(n: number, rng: Rng): Training {
  const centres = rng.array(6, () => rng.array(8, () => rng.int(-2, 2)));
  const y = rng.array(n, () => rng.int(0, 5));
  const X = y.map((label) => (centres[label] as number[]).map((value) => Math.round(100 * rng.normal(value / 2, 0.7)) / 100));
  return { X, y, numClasses: 6, learningRate: fastest(X, 2), steps: 300 };
}

function saturatedTraining(n: number, rng: Rng): Training {
  const y = rng.array(n, () => rng.int(0, 3));
  const X = y.map((label) => rng.array(8, (j) => rng.int(-600, 600) + (j === label ? 400 : 0)));
  return { X, y, numClasses: 4, learningRate: fastest(X, 4000), steps: 3 };
}
