import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { minibatchSGD } from './solution';

interface Run {
  X: number[][];
  y: number[];
  learningRate: number;
  batchSize: number;
  order: number[][];
}

const LARGEST = 100;
const FIVE_ROWS = { X: [[1], [-1], [2], [0], [-2]], y: [3, 1, -2, 5, 4], learningRate: 0.125 };

export default defineProblem({
  slug: 'minibatch-sgd-regression',
  title: 'Mini-Batch SGD',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['mini-batch', 'stochastic-gradient-descent', 'linear-regression'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(epochs n d)', space: 'O(epochs n + d)' },
  entry: fn(
    'minibatchSGD',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.number())],
      ['learningRate', z.number()],
      ['batchSize', z.int()],
      ['order', z.array(z.array(z.int()))],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber() }),
  ),
  checker: float(1e-8, 1e-10),
  reference: minibatchSGD,
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
      says: '`-100 <= X[i][j], y[i] <= 100`',
      holds: ({ X, y }) => [...X, y].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`1 <= batchSize <= n`', holds: ({ X, batchSize }) => batchSize >= 1 && batchSize <= X.length },
    { says: '0 to 20 epochs: `0 <= order.length <= 20`', holds: ({ order }) => order.length <= 20 },
    {
      says: '`order[e]` holds each of `0, 1, …, n - 1` once.',
      holds: ({ X, order }) => order.every((epoch) => epoch.length === X.length && X.every((_, i) => epoch.includes(i))),
    },
    {
      says: 'No step overshoots: `0 < learningRate` and `learningRate * (1 + X[i]·X[i]) <= 1` for every row.',
      holds: ({ X, learningRate }) => learningRate > 0 && X.every((row) => learningRate * (1 + squaredLength(row)) <= 1),
    },
  ],
  samples: [
    {
      input: { X: [[1], [2], [0]], y: [2, 4, 1], learningRate: 0.125, batchSize: 2, order: [[2, 0, 1]] },
      explanation:
        'The first batch is rows 2 and 0, whose residuals at zero are -1 and -2. The mean gradient is `(2 * -2 * 1) / 2 = -2` for the weight and `(2 * -1 + 2 * -2) / 2 = -3` for the intercept: they become 0.25 and 0.375. Row 1 is left, a batch of its own with the residual `0.5 + 0.375 - 4 = -3.125`, which makes the second step.',
    },
    {
      input: {
        X: [[1], [-1]],
        y: [1, 3],
        learningRate: 0.25,
        batchSize: 1,
        order: [
          [0, 1],
          [1, 0],
        ],
      },
      explanation: 'Two epochs of two steps each. In the second epoch row 1 comes first.',
    },
    {
      input: { X: [[4, 1]], y: [7], learningRate: 0.05, batchSize: 1, order: [] },
      explanation: 'No epoch, so everything is still zero.',
    },
  ],
  edgeCases: [
    { X: [[1]], y: [4], learningRate: 0.25, batchSize: 1, order: [[0]] }, // one row, one step
    { X: [[0]], y: [-4], learningRate: 0.5, batchSize: 1, order: [[0], [0]] }, // only the intercept moves
    { ...FIVE_ROWS, batchSize: 5, order: [[4, 3, 2, 1, 0]] }, // one full batch
    { ...FIVE_ROWS, batchSize: 2, order: [[0, 1, 2, 3, 4]] }, // a last batch of one row
    { ...FIVE_ROWS, batchSize: 3, order: [[4, 2, 0, 1, 3]] }, // a last batch of two rows
    {
      ...FIVE_ROWS,
      batchSize: 4,
      order: [
        [1, 2, 3, 4, 0],
        [0, 1, 2, 3, 4],
      ],
    }, // the short batch ends at the epoch: the next one starts afresh
    {
      ...FIVE_ROWS,
      batchSize: 1,
      order: [
        [3, 4, 0, 2, 1],
        [1, 0, 4, 2, 3],
        [0, 1, 2, 3, 4],
      ],
    }, // a row at a time
    { X: [[1], [1], [1], [1]], y: [2, 2, 2, 2], learningRate: 0.5, batchSize: 2, order: [[0, 1, 2, 3]] }, // equal rows: fitted after the first step, and the second changes nothing
    { X: [[2], [-2], [1], [-1]], y: [0, 0, 0, 0], learningRate: 0.2, batchSize: 2, order: [[3, 2, 1, 0]] }, // nothing to learn
    {
      X: [[3], [1]],
      y: [-1, 1],
      learningRate: 0.0625,
      batchSize: 1,
      order: [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
    }, // the same order again and again
    { X: [[100], [-100], [50]], y: [100, -100, 0], learningRate: 0.00009765625, batchSize: 2, order: [[2, 1, 0]] }, // the bounds, with a small rate
    { X: [[1, 2, 3, -1, -2, 1]], y: [5], learningRate: 0.04, batchSize: 1, order: [[0], [0]] }, // the most columns
    {
      X: [
        [1, -1],
        [2, 0.5],
        [-1, 3],
      ],
      y: [1, 0, -2],
      learningRate: 0.0625,
      batchSize: 2,
      order: Array.from({ length: 20 }, (_, e) => (e % 2 === 0 ? [0, 1, 2] : [2, 0, 1])),
    }, // the most epochs
  ],
  random: smallRuns(),
  large: [
    { why: 'the most rows, columns and epochs, a row at a time', n: 200, make: (n, rng) => noisyRun(n, rng, 1) },
    { why: 'the most rows in batches of 32, the last of which has 8', n: 200, make: (n, rng) => noisyRun(n, rng, 32) },
  ],
  hints: [
    'Two loops: over the epochs, and within an epoch over the positions 0, `batchSize`, 2 · `batchSize`, … of `order[e]`.',
    'A batch is `order[e].slice(start, start + batchSize)`. `slice` stops at the end by itself, so the last batch has the rows that are left.',
    'Within a batch add up $2 (\\hat y_i - y_i)\\, x_{ij}$ and $2 (\\hat y_i - y_i)$ with weights that stay as they are, divide by the length of *this* batch, and only then move.',
  ],
  plot,
});

function squaredLength(row: number[]): number {
  return row.reduce((sum, value) => sum + value * value, 0);
}

/** The largest power of two that the rule for rates allows. */
function fastestRate(X: number[][]): number {
  return 2 ** Math.floor(-Math.log2(1 + Math.max(...X.map(squaredLength))));
}

function smallRuns() {
  const most = 3;
  const mostRows = 9;
  return fc
    .record({
      rows: fc.array(
        fc.record({
          x: fc.array(fc.integer({ min: -8, max: 8 }), { minLength: most, maxLength: most }),
          target: fc.integer({ min: -20, max: 20 }),
        }),
        { minLength: 1, maxLength: mostRows },
      ),
      d: fc.integer({ min: 1, max: most }),
      batchSize: fc.integer({ min: 1, max: mostRows }),
      slower: fc.integer({ min: 0, max: 2 }),
      epochs: fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: mostRows, maxLength: mostRows }), { maxLength: 4 }),
    })
    .map(({ rows, d, batchSize, slower, epochs }) => {
      const X = rows.map(({ x }) => x.slice(0, d).map((value) => value / 4));
      return {
        X,
        y: rows.map(({ target }) => target / 2),
        learningRate: fastestRate(X) / 2 ** slower,
        batchSize: Math.min(batchSize, X.length),
        order: epochs.map((keys) => orderOf(keys.slice(0, X.length))),
      };
    });
}

/** The places in the order of their keys. */
function orderOf(keys: number[]): number[] {
  return keys.map((_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));
}

function noisyRun(n: number, rng: Rng, batchSize: number): Run {
  const truth = rng.array(6, () => rng.real(-3, 3));
  const X = rng.array(n, () => truth.map(() => Number(rng.real(-2, 2).toFixed(3))));
  const y = X.map((row) => Number(row.reduce((sum, value, j) => sum + value * (truth[j] as number), 5 + rng.normal()).toFixed(3)));
  const rows = X.map((_, i) => i);
  return { X, y, learningRate: fastestRate(X), batchSize, order: rng.array(20, () => rng.shuffle(rows)) };
}
