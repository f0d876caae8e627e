import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, anyValid, defineProblem, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { bestSplit, type Split } from './solution';

interface Node {
  X: number[][];
  y: number[];
}

const LARGEST_X = 4096;
const CLOSE = 1e-9;

export default defineProblem({
  slug: 'decision-tree-best-split',
  title: 'Best Split of a Decision Tree Node',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['decision-tree', 'gini', 'sorting', 'prefix-counts'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(d n log n)', space: 'O(n)' },
  entry: fn(
    'bestSplit',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.int())],
    ],
    z.nullable(z.object({ feature: z.int(), threshold: anyNumber(), gain: anyNumber() })),
  ),
  checker: anyValid<Node, Split | null>(({ input, expected, actual }) => whatIsWrong(input, expected, actual)),
  reference: bestSplit,
  constraints: [
    {
      says: '`1 <= n <= 20000` rows, as many labels in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 20_000 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 5` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 5),
    },
    {
      says: '`-4096 <= X[i][j] <= 4096`, a multiple of 1/1024, so half-way points are exact',
      holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST_X && Number.isInteger(value * 1024))),
    },
    { says: '`y[i]` is a whole number from 0 to 9', holds: ({ y }) => y.every((label) => label >= 0 && label <= 9) },
  ],
  samples: [
    {
      input: { X: [[1], [2], [4], [7]], y: [0, 0, 1, 1] },
      explanation: 'The node has impurity 0.5. The threshold 3, half-way between 2 and 4, leaves two pure children: the gain is 0.5.',
    },
    {
      input: {
        X: [
          [5, 1],
          [5, 3],
          [6, 2],
          [6, 3],
          [6, 9],
        ],
        y: [0, 0, 1, 0, 1],
      },
      explanation:
        'Impurity `1 - (3/5)^2 - (2/5)^2 = 0.48`. Column 0 has one threshold, 5.5, with children of impurity 0 (two rows) and 4/9 (three rows): `0.48 - (2 * 0 + 3 * 4/9) / 5 = 0.2133`. No threshold of column 1 does as well.',
    },
    {
      input: { X: [[1], [2], [3]], y: [4, 4, 4] },
      explanation: 'All labels are equal: there is nothing to gain, and the answer is `null`.',
    },
  ],
  edgeCases: [
    { X: [[1]], y: [3] }, // one row is pure
    { X: [[1], [2]], y: [5, 5] }, // pure, though a threshold would fit
    { X: [[2], [2]], y: [0, 1] }, // not pure, and no threshold anywhere
    {
      X: [
        [2, -1],
        [2, -1],
        [2, -1],
      ],
      y: [0, 1, 2],
    }, // every column is constant
    { X: [[1], [2]], y: [0, 1] }, // the smallest split
    { X: [[2], [1]], y: [0, 1] }, // not sorted
    {
      X: [
        [3, 1],
        [3, 2],
      ],
      y: [0, 1],
    }, // only the second column can split
    {
      X: [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      y: [0, 1, 1, 0],
    }, // exclusive or: every split gains 0, and yet it is a split
    { X: [[1], [1], [2]], y: [0, 1, 1] }, // between the two equal values there is no threshold
    { X: [[1], [1], [1], [2], [2]], y: [0, 0, 1, 1, 1] }, // many repeats: the counts must be complete before a threshold is tried
    { X: [[1], [2], [3], [4], [5], [6]], y: [1, 0, 0, 0, 0, 1] }, // one row against five: sizes must count
    { X: [[1], [2], [3], [4], [5], [6], [7]], y: [0, 1, 0, 1, 1, 1, 0] }, // a small pure child against two mixed ones of better balance
    { X: [[-4], [-2], [10]], y: [9, 0, 0] }, // negative values, labels at both ends of their range
    { X: [[-1.5], [0.25], [1.75]], y: [0, 0, 1] }, // the half-way point is no whole number
    { X: [[9], [10], [100]], y: [0, 1, 1] }, // sorted as text, 10 and 100 would come before 9
    {
      X: [
        [0.5, 7],
        [0.5, 7],
        [0.25, 7],
        [0.75, 7],
      ],
      y: [2, 2, 1, 3],
    }, // a constant column beside a useful one
    {
      X: [
        [1, 4],
        [2, 3],
        [3, 2],
        [4, 1],
      ],
      y: [0, 1, 1, 1],
    }, // the same gain in both columns: either is right
    { X: [[LARGEST_X], [-LARGEST_X], [0], [1 / 1024]], y: [1, 0, 0, 1] }, // the bounds and the smallest step
    { X: [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9]], y: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }, // all ten labels
  ],
  random: smallNodes(),
  large: [
    {
      why: 'twenty thousand different values in five columns: recounting labels for each threshold takes 2 * 10^9 steps',
      n: 20_000,
      make: manyValues,
    },
    { why: 'whole numbers with many repeats', n: 20_000, make: manyRepeats },
    { why: 'no label is alone and no column helps', n: 20_000, make: pureNoise },
  ],
  hints: [
    'How many different splits of the rows can one column make? One between each two neighbouring *distinct* values, whatever the threshold in between is.',
    'Sort the rows by the column. When the threshold moves past one row, only one label changes sides: two arrays of ten counts tell you both impurities.',
    'Weigh each child by its share of the rows: $\\text{gain} = G - \\frac{n_L}{n} G_L - \\frac{n_R}{n} G_R$. Move equal values across together, and answer `null` only when the labels are all equal or no column has two values.',
  ],
  plot,
});

function whatIsWrong(input: Node, expected: Split | null, actual: Split | null): string | undefined {
  if (expected === null) return actual === null ? undefined : 'The answer is null: the labels are all equal, or every column is constant.';
  if (actual === null) return 'There is a split: the labels differ, and so do the values of a column.';
  const { feature, threshold, gain } = actual;
  if (input.X[0]?.[feature] === undefined) return `There is no column ${feature}.`;
  if (!isHalfWay(input.X, feature, threshold))
    return `${threshold} is not half-way between two neighbouring distinct values of column ${feature}.`;
  const trueGain = gainOf(input, feature, threshold);
  if (trueGain < expected.gain - CLOSE) {
    return `This split gains ${trueGain}; column ${expected.feature} at ${expected.threshold} gains ${expected.gain}.`;
  }
  return Math.abs(gain - trueGain) <= CLOSE ? undefined : `This split gains ${trueGain}, not ${gain}.`;
}

function isHalfWay(X: number[][], feature: number, threshold: number): boolean {
  let below = Number.NEGATIVE_INFINITY;
  let above = Number.POSITIVE_INFINITY;
  for (const row of X) {
    const value = row[feature] as number;
    if (value <= threshold) below = Math.max(below, value);
    else above = Math.min(above, value);
  }
  return Math.abs((below + above) / 2 - threshold) <= CLOSE;
}

/** Straight from the definition, for one threshold. */
function gainOf({ X, y }: Node, feature: number, threshold: number): number {
  const isLeft = X.map((row) => (row[feature] as number) <= threshold);
  const left = y.filter((_, i) => isLeft[i]);
  const right = y.filter((_, i) => !isLeft[i]);
  return gini(y) - (left.length * gini(left) + right.length * gini(right)) / y.length;
}

function gini(labels: number[]): number {
  const shares = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((label) => labels.filter((other) => other === label).length / labels.length);
  return 1 - shares.reduce((sum, share) => sum + share * share, 0);
}

// Few values and few labels, so that repeats, pure nodes and constant columns are frequent.
function smallNodes() {
  const most = 3;
  const value = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -800, max: 800 }).map((sixteenths) => sixteenths / 16),
  );
  const row = fc.record({ values: fc.array(value, { minLength: most, maxLength: most }), label: fc.integer({ min: 0, max: 9 }) });
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 20 }),
      d: fc.integer({ min: 1, max: most }),
      labels: fc.constantFrom(2, 3, 10),
    })
    .map(({ rows, d, labels }) => ({ X: rows.map(({ values }) => values.slice(0, d)), y: rows.map(({ label }) => label % labels) }));
}

function manyValues(n: number, rng: Rng): Node {
  const X = rng.array(n, () => rng.array(5, () => rng.int(-LARGEST_X * 1024, LARGEST_X * 1024) / 1024));
  return { X, y: X.map((row) => ((row[3] as number) > 1000 ? rng.int(0, 4) : rng.int(2, 9))) };
}

function manyRepeats(n: number, rng: Rng): Node {
  const X = rng.array(n, () => rng.array(5, (j) => rng.int(0, 4 ** j)));
  return { X, y: X.map((row) => ((row[4] as number) + rng.int(-40, 40) > 128 ? 1 : 0)) };
}

function pureNoise(n: number, rng: Rng): Node {
  return { X: rng.array(n, () => rng.array(5, (j) => (j === 0 ? 7 : rng.int(-99, 99)))), y: rng.array(n, () => rng.int(0, 9)) };
}
