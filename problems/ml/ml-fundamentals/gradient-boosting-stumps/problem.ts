import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { hasClearRounds } from './has-clear-rounds';
import { plot } from './plot';
import { boostStumps } from './solution';

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  rounds: number;
  learningRate: number;
}

const LARGEST = 1000;

export default defineProblem({
  slug: 'gradient-boosting-stumps',
  title: 'Gradient Boosting with Stumps',
  track: 'ml-fundamentals',
  difficulty: 'hard',
  patterns: ['gradient-boosting', 'regression-stump', 'residuals'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(d n log n + rounds d n + rounds m)', space: 'O(n d)' },
  entry: fn(
    'boostStumps',
    [
      ['XTrain', z.array(z.array(z.number()))],
      ['yTrain', z.array(z.number())],
      ['XTest', z.array(z.array(z.number()))],
      ['rounds', z.int()],
      ['learningRate', z.number()],
    ],
    z.array(anyNumber()),
  ),
  checker: float(1e-7, 1e-9),
  reference: boostStumps,
  constraints: [
    {
      says: '`2 <= n <= 2000` rows in `XTrain`, as many values in `yTrain`',
      holds: ({ XTrain, yTrain }) => XTrain.length >= 2 && XTrain.length <= 2000 && yTrain.length === XTrain.length,
    },
    { says: '`1 <= m <= 1000` rows in `XTest`', holds: ({ XTest }) => XTest.length >= 1 && XTest.length <= 1000 },
    {
      says: '`1 <= d <= 5` values in every row of both',
      holds: ({ XTrain, XTest }) =>
        [...XTrain, ...XTest].every((row) => row.length === XTrain[0]?.length && row.length >= 1 && row.length <= 5),
    },
    {
      says: 'Features lie between -1000 and 1000 and are multiples of 1/16, so half-way points are exact.',
      holds: ({ XTrain, XTest }) =>
        [...XTrain, ...XTest].every((row) => row.every((value) => Math.abs(value) <= LARGEST && Number.isInteger(value * 16))),
    },
    { says: '`-1000 <= yTrain[i] <= 1000`', holds: ({ yTrain }) => yTrain.every((value) => Math.abs(value) <= LARGEST) },
    { says: '`0 <= rounds <= 100`', holds: ({ rounds }) => rounds >= 0 && rounds <= 100 },
    { says: '`0 < learningRate <= 1`', holds: ({ learningRate }) => learningRate > 0 && learningRate <= 1 },
    {
      says: 'In every round the best split is the only one within a relative `10^-9` of its gain, or which of them is taken makes no difference. The exceptions are columns that are equal in `XTrain`, and a single round on whole numbers with a whole mean of `yTrain`.',
      holds: (task) => isExact(task) || hasEqualColumns(task) || hasClearRounds(task),
    },
  ],
  samples: [
    {
      input: { XTrain: [[1], [2], [4], [5]], yTrain: [1, 3, 8, 8], XTest: [[0], [3], [3.5]], rounds: 1, learningRate: 0.5 },
      explanation:
        'The mean is 5, the residuals are -4, -2, 3, 3. The best threshold is 3, with the means -3 and 3; half of them is added. The test value 3 equals the threshold and goes left: 3.5, 3.5 and 6.5.',
    },
    {
      input: { XTrain: [[1], [2], [4], [5]], yTrain: [1, 3, 8, 8], XTest: [[1], [2], [4]], rounds: 2, learningRate: 1 },
      explanation:
        'With the full step the residuals after round 1 are -1, 1, 0, 0. Round 2 cuts at 1.5, with -1 to the left and 1/3 to the right: `5 - 3 - 1 = 1`, `5 - 3 + 1/3 = 2.3333` and `5 + 3 + 1/3 = 8.3333`.',
    },
    {
      input: { XTrain: [[7], [7]], yTrain: [2, 4], XTest: [[1]], rounds: 10, learningRate: 0.25 },
      explanation: 'A constant column cannot be split. What is left is the mean of the targets.',
    },
  ],
  edgeCases: [
    { XTrain: [[1], [2]], yTrain: [0, 10], XTest: [[1], [1.5], [2]], rounds: 0, learningRate: 1 }, // no round: the mean
    { XTrain: [[1], [2]], yTrain: [0, 10], XTest: [[1], [1.5], [2]], rounds: 1, learningRate: 1 }, // fits both rows; the threshold itself goes left
    { XTrain: [[1], [2]], yTrain: [0, 10], XTest: [[1], [2]], rounds: 3, learningRate: 0.5 }, // half of what is left each time
    { XTrain: [[1], [2]], yTrain: [0, 10], XTest: [[1], [2]], rounds: 100, learningRate: 0.01 }, // many small steps
    { XTrain: [[2], [1]], yTrain: [0, 10], XTest: [[1], [2]], rounds: 1, learningRate: 1 }, // not sorted
    { XTrain: [[9], [10], [100]], yTrain: [0, 6, 9], XTest: [[9], [10], [50], [60]], rounds: 1, learningRate: 1 }, // sorted as text, 10 would come before 9
    { XTrain: [[1], [2], [3]], yTrain: [1, 4, 1], XTest: [[1], [2], [3]], rounds: 1, learningRate: 0.5 }, // two equally good thresholds: the lower one
    {
      XTrain: [
        [1, 4],
        [2, 3],
        [3, 2],
        [4, 1],
      ],
      yTrain: [0, 4, 4, 4],
      XTest: [
        [1, 1],
        [4, 4],
      ],
      rounds: 1,
      learningRate: 1,
    }, // mirrored columns gain the same: the lower one
    {
      XTrain: [
        [1, 1],
        [2, 2],
        [5, 5],
      ],
      yTrain: [0, 1, 5],
      XTest: [
        [1, 9],
        [9, 1],
      ],
      rounds: 4,
      learningRate: 0.5,
    }, // equal columns in every round
    { XTrain: [[1], [1], [2], [2], [3]], yTrain: [0, 9, 2, 5, 7], XTest: [[1], [2], [3]], rounds: 5, learningRate: 0.5 }, // repeats stay together
    { XTrain: [[1], [2], [3], [4], [5]], yTrain: [0, 0, 0, 0, 100], XTest: [[1], [4.5], [5]], rounds: 2, learningRate: 1 }, // one row against four: sizes matter
    { XTrain: [[1], [2], [3], [4], [5]], yTrain: [5, 0, 3, 4, -20], XTest: [[1], [3], [5]], rounds: 6, learningRate: 0.75 }, // also from the other end
    { XTrain: [[0], [1], [2]], yTrain: [7, 7, 7], XTest: [[-4], [4]], rounds: 9, learningRate: 1 }, // nothing left over after the mean
    {
      XTrain: [
        [3, 1],
        [3, 2],
        [3, 4],
      ],
      yTrain: [1, 2, 6],
      XTest: [
        [0, 1],
        [9, 3],
        [3, 4],
      ],
      rounds: 3,
      learningRate: 0.5,
    }, // only the second column can split
    { XTrain: [[-1000], [1000], [0.0625]], yTrain: [-1000, 1000, 500], XTest: [[-1000], [0], [1000]], rounds: 7, learningRate: 1 }, // the bounds and the smallest step
    {
      XTrain: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      yTrain: [0, 3, 10, 13],
      XTest: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      rounds: 2,
      learningRate: 1,
    }, // a sum of two steps: one round for each column
  ],
  random: smallTasks(),
  large: [
    {
      why: 'many distinct values: sums that start anew at each threshold are quadratic',
      n: 2000,
      make: (n, rng) => wavy(n, rng, 16 * LARGEST, 30, 0.1),
    },
    { why: 'many repeats and the full step', n: 2000, make: (n, rng) => wavy(n, rng, 300, 20, 1) },
    { why: 'the most rounds', n: 300, make: (n, rng) => wavy(n, rng, 16 * LARGEST, 100, 0.05) },
  ],
  limits: { timeFloorMs: 600 }, // sorting in every round is slow, and yet right
  hints: [
    'Keep the residuals `y - prediction` of the training rows. A round looks only at these: fit a stump to them, and subtract `learningRate` times its output.',
    'A stump that predicts the mean on both sides lowers the squared error by $\\frac{n_L n_R}{n} (\\bar r_L - \\bar r_R)^2$. Which two numbers do you need for each threshold?',
    'Sizes and sums. Sort the rows by the column, keep the sum to the left while walking, and get the one to the right from the total. The order never changes: sort each column once, before the first round.',
    'Remember each stump as column, threshold and two means. A test row gets the mean of `yTrain` plus `learningRate` times the sum of the outputs. Take the first split, in the order of columns and thresholds, whose gain is at least `best * (1 - 1e-9)`.',
  ],
  plot,
});

/** Residuals are whole numbers and there is one round only, so that ties are exact. */
function isExact({ XTrain, yTrain, rounds }: Task): boolean {
  const mean = yTrain.reduce((sum, value) => sum + value, 0) / yTrain.length;
  return rounds <= 1 && Number.isInteger(mean) && [...yTrain, ...XTrain.flat()].every(Number.isInteger);
}

function hasEqualColumns({ XTrain, ...rest }: Task): boolean {
  return XTrain.every((row) => row.every((value) => value === row[0])) && hasClearRounds({ ...rest, XTrain, XTest: XTrain });
}

// Small steps of features and targets of many sizes, so that few splits tie.
function smallTasks() {
  const most = 3;
  const row = fc.array(
    fc.integer({ min: -20, max: 20 }).map((value) => value / 4),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      train: fc.array(fc.record({ values: row, target: fc.integer({ min: -99, max: 99 }) }), { minLength: 2, maxLength: 9 }),
      test: fc.array(row, { minLength: 1, maxLength: 4 }),
      d: fc.constantFrom(1, 1, 2, 3),
      rounds: fc.integer({ min: 0, max: 6 }),
      learningRate: fc.constantFrom(1, 0.5, 0.1, 0.3),
    })
    .map(({ train, test, d, rounds, learningRate }) => ({
      XTrain: train.map(({ values }) => values.slice(0, d)),
      yTrain: train.map(({ target }) => target),
      XTest: test.map((values) => values.slice(0, d)),
      rounds,
      learningRate,
    }))
    .filter(hasClearRounds);
}

function wavy(n: number, rng: Rng, largest: number, rounds: number, learningRate: number): Task {
  const row = () => rng.array(5, () => rng.int(-largest, largest) / 16);
  const XTrain = rng.array(n, row);
  const scale = largest / 64;
  const target = ([a = 0, b = 0, c = 0]: number[]) => 40 * Math.sin(a / scale) + (20 * b) / scale + (c > 0 ? 30 : 0);
  return {
    XTrain,
    yTrain: XTrain.map((values) => Math.round(100 * rng.normal(target(values), 9)) / 100),
    XTest: rng.array(500, row),
    rounds,
    learningRate,
  };
}
