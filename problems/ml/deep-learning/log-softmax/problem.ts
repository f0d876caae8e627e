import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn } from '@/problems/spec';
import { logSoftmax } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'log-softmax',
  title: 'Numerically Stable Log-Softmax',
  track: 'deep-learning',
  difficulty: 'easy',
  patterns: ['softmax', 'log-sum-exp', 'numerical-stability'],
  documents: ['transformer-architecture-complete-guide', 'technical-cheatsheet', 'ml-coding-problems'],
  complexity: { time: 'O(rows · classes)', space: 'O(rows · classes)' },
  entry: fn('logSoftmax', [['logits', z.array(z.array(z.number()))]], z.array(z.array(anyNumber()))),
  checker: float(1e-9, 1e-12),
  reference: logSoftmax,
  constraints: [
    { says: '`1 <= logits.length <= 100`', holds: ({ logits }) => logits.length >= 1 && logits.length <= 100 },
    { says: '`1 <= logits[i].length <= 1000`', holds: ({ logits }) => logits.every((row) => row.length >= 1 && row.length <= 1000) },
    { says: 'All rows are equally long.', holds: ({ logits }) => logits.every((row) => row.length === logits[0]?.length) },
    {
      says: '`-10^4 <= logits[i][j] <= 10^4`: all finite, and far apart at times, within a row and between rows.',
      holds: ({ logits }) => logits.every((row) => row.every((logit) => Math.abs(logit) <= MAX)),
    },
  ],
  samples: [
    { input: { logits: [[0, 0, 0, 0]] }, explanation: 'Four equal logits: each class has probability `1/4`, and `ln(1/4) = -1.386…`.' },
    {
      input: {
        logits: [
          [1, 2, 3],
          [1001, 1002, 1003],
        ],
      },
      explanation: 'Adding the same number to a whole row changes nothing, though `exp(1003)` is too large for a number.',
    },
    {
      input: { logits: [[0, -2000]] },
      explanation: 'The second probability, `exp(-2000)`, is too small for a number. Its logarithm is not.',
    },
  ],
  edgeCases: [
    { logits: [[5]] }, // one class has probability 1, so the answer is 0
    { logits: [[1, 2]] }, // nothing extreme, one row: columns would give zeros
    { logits: [[1], [3]] }, // one column: along the columns the answers would not be 0
    {
      logits: [
        [1, 2, 3],
        [0, 0, 5],
      ],
    }, // nothing extreme, more columns than rows
    { logits: [[1000, 0]] }, // exp(1000) overflows
    { logits: [[-1000, -1001]] }, // exp underflows for both, so the plain sum is 0
    { logits: [[0, -800]] }, // the probability underflows to 0, its logarithm is -800
    { logits: [[0, 1, -745.5]] }, // just below the smallest number above 0
    { logits: [[0, -740]] }, // a probability without full precision: its logarithm is wrong in the fifth digit
    { logits: [[0], [900]] }, // a maximum over the whole matrix leaves nothing of the first row
    {
      logits: [
        [-5000, -5001],
        [5000, 5001],
      ],
    }, // rows far apart, entries close together
    { logits: [[MAX, -MAX]] }, // the bounds
    { logits: [[-MAX, -MAX, -MAX]] }, // equal, and at the lower bound
    { logits: [[MAX, MAX - 20]] }, // the first answer is -2e-9: near 0, where only an absolute tolerance can hold
    { logits: [[0.1, 0.2, 0.3, -0.4]] }, // fractions
    { logits: [[-3, -3.5, -900, 2, 7.25, 800, 799.5]] }, // every size in one row
  ],
  random: fc
    .record({
      columns: fc.integer({ min: 1, max: 5 }),
      rows: fc.array(fc.array(anyLogit(), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
    })
    .map(({ columns, rows }) => ({ logits: rows.map((row) => row.slice(0, columns)) })),
  large: [
    {
      why: 'a long sum per row; each row has its own level, up to 9000 from the next',
      n: 1000,
      make: (n, rng) => ({
        logits: rng.array(100, () => {
          const level = rng.real(-9000, 9000);
          return rng.array(n, () => level + rng.normal(0, 3));
        }),
      }),
    },
    {
      why: 'logits over the whole range: nearly all probabilities underflow',
      n: 1000,
      make: (n, rng) => ({ logits: rng.array(100, () => rng.array(n, () => rng.real(-MAX, MAX))) }),
    },
  ],
  hints: [
    'Simplify $\\ln \\frac{e^{x}}{\\sum_k e^{x_k}}$ on paper before you write any code. Which $\\exp$ and which $\\ln$ are left?',
    'Adding a constant to all logits of a row leaves the answer as it is. Choose the constant of each row so that the largest exponent becomes 0.',
  ],
});

function anyLogit() {
  return fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -4, max: 4 }) },
    { weight: 1, arbitrary: fc.integer({ min: -40, max: 40 }).map((eighths) => eighths / 8) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
}
