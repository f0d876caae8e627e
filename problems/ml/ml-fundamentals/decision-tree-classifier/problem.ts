import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { decisionTreePredict } from './solution';

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  maxDepth: number;
  minSamplesSplit: number;
}

const LARGEST = 1000;
const XOR = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

export default defineProblem({
  slug: 'decision-tree-classifier',
  title: 'Decision Tree Classifier',
  track: 'ml-fundamentals',
  difficulty: 'hard',
  patterns: ['decision-tree', 'cart', 'gini', 'recursion'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'MASTER-STUDY-SCHEDULE'],
  complexity: { time: 'O(depth d n log n)', space: 'O(n d)' },
  entry: fn(
    'decisionTreePredict',
    [
      ['XTrain', z.array(z.array(z.number()))],
      ['yTrain', z.array(z.int())],
      ['XTest', z.array(z.array(z.number()))],
      ['maxDepth', z.int()],
      ['minSamplesSplit', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: decisionTreePredict,
  constraints: [
    {
      says: '`1 <= n <= 5000` rows in `XTrain`, as many labels in `yTrain`',
      holds: ({ XTrain, yTrain }) => XTrain.length >= 1 && XTrain.length <= 5000 && yTrain.length === XTrain.length,
    },
    { says: '`1 <= m <= 1000` rows in `XTest`', holds: ({ XTest }) => XTest.length >= 1 && XTest.length <= 1000 },
    {
      says: '`1 <= d <= 6` values in every row of both',
      holds: ({ XTrain, XTest }) =>
        [...XTrain, ...XTest].every((row) => row.length === XTrain[0]?.length && row.length >= 1 && row.length <= 6),
    },
    {
      says: 'Values lie between -1000 and 1000 and are multiples of 1/16, so half-way points are exact.',
      holds: ({ XTrain, XTest }) =>
        [...XTrain, ...XTest].every((row) => row.every((value) => Math.abs(value) <= LARGEST && Number.isInteger(value * 16))),
    },
    { says: 'Labels are whole numbers from 0 to 9.', holds: ({ yTrain }) => yTrain.every((label) => label >= 0 && label <= 9) },
    { says: '`0 <= maxDepth <= 12`', holds: ({ maxDepth }) => maxDepth >= 0 && maxDepth <= 12 },
    { says: '`2 <= minSamplesSplit <= 5000`', holds: ({ minSamplesSplit }) => minSamplesSplit >= 2 && minSamplesSplit <= 5000 },
  ],
  samples: [
    {
      input: { XTrain: [[1], [2], [4], [7]], yTrain: [0, 0, 1, 1], XTest: [[2], [3], [3.5]], maxDepth: 3, minSamplesSplit: 2 },
      explanation: 'The threshold 3 makes both children pure. The test value 3 is not greater than it, so it goes left.',
    },
    {
      input: { XTrain: XOR, yTrain: [0, 1, 1, 0], XTest: XOR, maxDepth: 2, minSamplesSplit: 2 },
      explanation:
        'Exclusive or: no split of the root gains anything, and yet it is split, by column 0 at 0.5 (the lower column wins the tie). One level deeper column 1 makes four pure leaves.',
    },
    {
      input: { XTrain: [[1], [2], [3], [4]], yTrain: [3, 5, 5, 3], XTest: [[0], [9]], maxDepth: 0, minSamplesSplit: 2 },
      explanation: 'Depth 0: the root is the only leaf. Two labels are as frequent, and the smaller one is predicted.',
    },
  ],
  edgeCases: [
    { XTrain: [[5]], yTrain: [7], XTest: [[-5], [5]], maxDepth: 12, minSamplesSplit: 2 }, // one row is pure
    { XTrain: [[1], [2]], yTrain: [0, 1], XTest: [[1], [1.5], [2]], maxDepth: 1, minSamplesSplit: 2 }, // the smallest split, and a value at its threshold
    { XTrain: [[2], [1]], yTrain: [0, 1], XTest: [[1], [2]], maxDepth: 1, minSamplesSplit: 2 }, // not sorted
    { XTrain: [[1], [2]], yTrain: [0, 1], XTest: [[2]], maxDepth: 1, minSamplesSplit: 3 }, // too small to split
    { XTrain: [[1], [2], [3]], yTrain: [0, 1, 1], XTest: [[1], [3]], maxDepth: 1, minSamplesSplit: 3 }, // just large enough
    { XTrain: [[1], [2], [3]], yTrain: [0, 1, 0], XTest: [[1], [2], [3]], maxDepth: 1, minSamplesSplit: 2 }, // two equally good thresholds: the lower one
    { XTrain: [[1], [2], [3]], yTrain: [0, 1, 0], XTest: [[1], [2], [3]], maxDepth: 2, minSamplesSplit: 2 }, // one level more, and all are right
    { XTrain: [[1], [2], [3]], yTrain: [0, 1, 0], XTest: [[1], [2], [3]], maxDepth: 2, minSamplesSplit: 3 }, // the second split needs three rows and has two
    {
      XTrain: [
        [4, 4],
        [4, 4],
        [4, 4],
      ],
      yTrain: [2, 1, 1],
      XTest: [[4, 4]],
      maxDepth: 5,
      minSamplesSplit: 2,
    }, // not pure, and no threshold anywhere
    { XTrain: [[4], [4], [4], [4]], yTrain: [9, 8, 8, 9], XTest: [[4]], maxDepth: 5, minSamplesSplit: 2 }, // the same with a tied majority
    {
      XTrain: [
        [7, 1],
        [7, 2],
      ],
      yTrain: [1, 0],
      XTest: [
        [7, 0],
        [0, 9],
      ],
      maxDepth: 4,
      minSamplesSplit: 2,
    }, // only the second column can split
    {
      XTrain: [
        [1, 4],
        [2, 3],
        [3, 2],
        [4, 1],
      ],
      yTrain: [0, 1, 1, 1],
      XTest: [
        [1, 1],
        [4, 4],
      ],
      maxDepth: 1,
      minSamplesSplit: 2,
    }, // mirrored columns gain the same: the lower column
    {
      XTrain: [
        [6, 1],
        [5, 2],
        [4, 3],
        [3, 4],
        [2, 5],
        [1, 6],
      ],
      yTrain: [0, 1, 2, 0, 1, 2],
      XTest: [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
        [6, 6],
      ],
      maxDepth: 3,
      minSamplesSplit: 2,
    }, // mirrored columns once more, where rounding may tell equal gains apart
    { XTrain: [[1], [1], [2], [2], [3]], yTrain: [0, 1, 0, 1, 1], XTest: [[1], [2], [3]], maxDepth: 3, minSamplesSplit: 2 }, // repeats with different labels stay together
    { XTrain: [[9], [10], [100]], yTrain: [0, 1, 1], XTest: [[9], [10], [50]], maxDepth: 1, minSamplesSplit: 2 }, // sorted as text, 10 would come before 9
    { XTrain: [[-1000], [1000], [0], [0.0625]], yTrain: [0, 0, 1, 0], XTest: [[-500], [0], [0.0625]], maxDepth: 12, minSamplesSplit: 2 }, // the bounds and the smallest step
    {
      XTrain: [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9]],
      yTrain: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
      XTest: [[0], [2], [4], [7], [9]],
      maxDepth: 3,
      minSamplesSplit: 2,
    }, // all ten labels, more than three levels can tell apart
    { XTrain: [[1], [2], [3], [4]], yTrain: [0, 0, 1, 1], XTest: [[1], [4]], maxDepth: 12, minSamplesSplit: 5000 }, // no node is ever large enough
    {
      XTrain: [
        [0, 0, 3],
        [0, 1, 3],
        [1, 0, 3],
        [1, 1, 3],
        [1, 1, 4],
      ],
      yTrain: [0, 1, 1, 0, 2],
      XTest: [
        [0, 0, 3],
        [0, 1, 3],
        [1, 0, 3],
        [1, 1, 4],
      ],
      maxDepth: 3,
      minSamplesSplit: 2,
    }, // exclusive or below the root: the zero gain comes later
  ],
  random: smallTasks(),
  large: [
    {
      why: 'labels that nothing explains cut off small ends, so that every level recounts nearly all rows for all thresholds, twice',
      n: 5000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => noise(n, rng)) }),
    },
    { why: 'whole numbers with many repeats, ten labels', n: 5000, make: repeats },
  ],
  hints: [
    'Write three functions: one that finds the best split of a set of rows, one that builds a node from rows and the depth that is left, and one that walks a test row down the tree.',
    'A node is a leaf when it is pure, has no depth left, is smaller than `minSamplesSplit`, or when no column has two distinct values. A best gain of 0 is *not* in that list.',
    'For one column: sort the rows, walk through them and keep two arrays of label counts, left and right of the threshold. Each row changes one count on each side; score only where the value changes.',
    'Ties: find the best gain of all splits first, then take the first split in the order of columns and thresholds that comes within $10^{-12}$ of it. At a leaf `counts.indexOf(Math.max(...counts))` gives the smallest of the most frequent labels.',
  ],
  limits: { timeFactor: 6 }, // the slow approach is quick enough to come near ten times the reference
  plot,
});

// Few values and few labels, so that ties, repeats and pure nodes are frequent; test values often meet a threshold.
function smallTasks() {
  const most = 3;
  const values = fc.oneof(
    { weight: 3, arbitrary: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: most, maxLength: most }) },
    {
      weight: 1,
      arbitrary: fc.array(
        fc.integer({ min: -80, max: 80 }).map((value) => value / 16),
        { minLength: most, maxLength: most },
      ),
    },
  );
  const halves = fc.array(
    fc.integer({ min: -1, max: 9 }).map((value) => value / 2),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      train: fc.array(fc.record({ values, label: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 16 }),
      test: fc.array(halves, { minLength: 1, maxLength: 6 }),
      d: fc.integer({ min: 1, max: most }),
      labels: fc.constantFrom(2, 3, 10),
      maxDepth: fc.integer({ min: 0, max: 5 }),
      minSamplesSplit: fc.oneof(fc.constant(2), fc.integer({ min: 2, max: 8 })),
    })
    .map(({ train, test, d, labels, maxDepth, minSamplesSplit }) => ({
      XTrain: train.map((row) => row.values.slice(0, d)),
      yTrain: train.map(({ label }) => label % labels),
      XTest: test.map((row) => row.slice(0, d)),
      maxDepth,
      minSamplesSplit,
    }));
}

// One sorted column, which is quick for whoever sorts rows; small nodes, where recounting costs little, are left alone.
function noise(n: number, rng: Rng): Task {
  const row = () => rng.array(1, () => rng.int(-16 * LARGEST, 16 * LARGEST) / 16);
  return {
    XTrain: rng.array(n, row).sort(([a = 0], [b = 0]) => a - b),
    yTrain: rng.array(n, () => rng.int(0, 9)),
    XTest: rng.array(500, row),
    maxDepth: 12,
    minSamplesSplit: 1000,
  };
}

function repeats(n: number, rng: Rng): Task {
  const row = () => rng.array(6, (j) => rng.int(0, 3 ** (j + 1)));
  const labelOf = (values: number[]) => (values[1] as number) % 5;
  const XTrain = rng.array(n, row);
  return {
    XTrain,
    yTrain: XTrain.map((values) => labelOf(values) + ((values[5] as number) > 300 ? 5 : rng.int(0, 1))),
    XTest: rng.array(500, row),
    maxDepth: 12,
    minSamplesSplit: 10,
  };
}
