import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { hingeLossGradient } from './solution';

interface Task {
  X: number[][];
  y: number[];
  weights: number[];
  bias: number;
  C: number;
}

export default defineProblem({
  slug: 'svm-hinge-gradient',
  title: 'Linear SVM: Hinge Loss and Its Gradient',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['svm', 'hinge-loss', 'subgradient'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(n d)', space: 'O(d)' },
  entry: fn(
    'hingeLossGradient',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.int())],
      ['weights', z.array(z.number())],
      ['bias', z.number()],
      ['C', z.number()],
    ],
    z.object({ loss: anyNumber(), gradWeights: z.array(anyNumber()), gradBias: anyNumber() }),
  ),
  checker: float(1e-9, 1e-12),
  reference: hingeLossGradient,
  constraints: [
    {
      says: '`1 <= n <= 300` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 300 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 10` values in every row and in `weights`',
      holds: ({ X, weights }) => weights.length >= 1 && weights.length <= 10 && X.every((row) => row.length === weights.length),
    },
    { says: '`y[i]` is -1 or 1', holds: ({ y }) => y.every((label) => Math.abs(label) === 1) },
    {
      says: 'Features, `weights` and `bias` lie between -100 and 100 and are multiples of 1/16, so margins are exact.',
      holds: ({ X, weights, bias }) =>
        [...X, weights, [bias]].every((row) => row.every((value) => Math.abs(value) <= 100 && Number.isInteger(value * 16))),
    },
    { says: '`0 < C <= 1000`', holds: ({ C }) => C > 0 && C <= 1000 },
  ],
  samples: [
    {
      input: { X: [[2], [0.5], [-1]], y: [1, 1, 1], weights: [1], bias: 0, C: 2 },
      explanation:
        'The margins are 2, 0.5 and -1. The first row is beyond the margin; the others fall short by 0.5 and 2. The loss is `0.5 + 2 * (0.5 + 2) = 5.5`, and the gradient of the weight `1 - 2 * (0.5 - 1) = 2`.',
    },
    {
      input: {
        X: [
          [1, 0],
          [0, 3],
        ],
        y: [1, -1],
        weights: [1, 0],
        bias: 0,
        C: 1,
      },
      explanation:
        'Row 0 lies exactly on the margin and adds nothing. Row 1 has the margin 0 and adds 1 to the loss, its features to the gradient.',
    },
  ],
  edgeCases: [
    { X: [[0]], y: [1], weights: [0], bias: 0, C: 1 }, // all zeros: the row falls short by 1, only the bias has a gradient
    { X: [[1]], y: [1], weights: [1], bias: 0, C: 5 }, // exactly on the margin
    { X: [[1]], y: [-1], weights: [-2], bias: 1, C: 5 }, // exactly on it with the other label
    { X: [[2], [3]], y: [1, 1], weights: [1], bias: 0, C: 100 }, // beyond the margin: only the penalty is left
    { X: [[1], [1]], y: [1, -1], weights: [0], bias: 0, C: 3 }, // the pulls cancel, the losses add up
    { X: [[1], [2]], y: [-1, -1], weights: [2], bias: 0.5, C: 0.25 }, // wrong by much
    { X: [[1]], y: [1], weights: [0], bias: 4, C: 1 }, // a large bias costs nothing
    { X: [[0]], y: [-1], weights: [3], bias: 4, C: 1 }, // wrong by the bias alone
    {
      X: [
        [1, -2],
        [0, 0],
        [3, 1],
      ],
      y: [1, -1, -1],
      weights: [0.5, 0.25],
      bias: -1,
      C: 2,
    }, // one row on the margin, one wrong, one in between
    { X: [[100], [-100]], y: [-1, 1], weights: [100], bias: 100, C: 1000 }, // the bounds
    { X: [[0.0625]], y: [1], weights: [-0.0625], bias: 1, C: 1 }, // short of the margin by 1/256
    { X: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], y: [1], weights: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0], bias: 0, C: 0.001 }, // the most columns, a small C
  ],
  random: smallTasks(),
  large: [
    { why: 'the most rows and columns', n: 300, make: (n, rng) => cloud(n, rng, 1) },
    { why: 'a large C', n: 300, make: (n, rng) => cloud(n, rng, 1000) },
  ],
  hints: [
    'For each row compute the margin `y * (w·x + b)`. What does a row with a margin of 1 or more add to the loss, and to the gradient?',
    'Start with $\\frac12 |w|^2$ and the gradient $w$. A row with a margin *below* 1 adds $C (1 - \\text{margin})$ to the loss, $-C y x$ to the gradient of the weights and $-C y$ to that of the bias.',
  ],
  plot,
});

// Halves, so that margins of exactly 1 are frequent.
function smallTasks() {
  const most = 3;
  const half = (largest: number) => fc.integer({ min: -largest, max: largest }).map((value) => value / 2);
  const row = fc.record({ x: fc.array(half(8), { minLength: most, maxLength: most }), label: fc.constantFrom(1, -1) });
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 10 }),
      weights: fc.array(half(4), { minLength: 1, maxLength: most }),
      bias: half(4),
      C: fc.constantFrom(1, 0.1, 0.5, 3, 100),
    })
    .map(({ rows, weights, bias, C }) => ({
      X: rows.map(({ x }) => x.slice(0, weights.length)),
      y: rows.map(({ label }) => label),
      weights,
      bias,
      C,
    }));
}

function cloud(n: number, rng: Rng, C: number): Task {
  const weights = rng.array(10, () => rng.int(-8, 8) / 16);
  return {
    X: rng.array(n, () => rng.array(10, () => rng.int(-64, 64) / 16)),
    y: rng.array(n, () => rng.pick([1, -1])),
    weights,
    bias: 0.5,
    C,
  };
}
