import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { knnPredict } from './solution';

const LARGEST = 10_000;
const LARGEST_LABEL = 1000;

export default defineProblem({
  slug: 'knn-classifier',
  title: 'K-Nearest Neighbours Classifier',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['k-nearest-neighbours', 'distance', 'voting'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'MASTER-STUDY-SCHEDULE'],
  complexity: { time: 'O(m n (d + log n))', space: 'O(n)' },
  entry: fn(
    'knnPredict',
    [
      ['XTrain', z.array(z.array(z.int()))],
      ['yTrain', z.array(z.int())],
      ['XTest', z.array(z.array(z.int()))],
      ['k', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: knnPredict,
  constraints: [
    {
      says: '`1 <= n <= 2000` rows in `XTrain`, as many labels in `yTrain`',
      holds: ({ XTrain, yTrain }) => XTrain.length >= 1 && XTrain.length <= 2000 && yTrain.length === XTrain.length,
    },
    { says: '`1 <= m <= 200` rows in `XTest`', holds: ({ XTest }) => XTest.length >= 1 && XTest.length <= 200 },
    {
      says: '`1 <= d <= 200` values in every row of both',
      holds: ({ XTrain, XTest }) =>
        [...XTrain, ...XTest].every((row) => row.length === XTrain[0]?.length && row.length >= 1 && row.length <= 200),
    },
    {
      says: 'Coordinates are whole numbers from `-10^4` to `10^4`.',
      holds: ({ XTrain, XTest }) => [...XTrain, ...XTest].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    {
      says: 'Labels are whole numbers from -1000 to 1000.',
      holds: ({ yTrain }) => yTrain.every((label) => Math.abs(label) <= LARGEST_LABEL),
    },
    { says: '`1 <= k <= n`', holds: ({ XTrain, k }) => k >= 1 && k <= XTrain.length },
  ],
  samples: [
    {
      input: { XTrain: [[0], [2], [9], [10], [12]], yTrain: [0, 0, 1, 1, 1], XTest: [[3], [8]], k: 3 },
      explanation:
        'The three nearest to 3 are 2, 0 and 9 with the labels 0, 0, 1; the three nearest to 8 are 9, 10 and 12, all of label 1.',
    },
    {
      input: {
        XTrain: [
          [1, 1],
          [0, 1],
          [5, 5],
        ],
        yTrain: [7, 4, 7],
        XTest: [[0, 0]],
        k: 2,
      },
      explanation: 'The two nearest have the labels 4 and 7, one vote each. The smallest label wins.',
    },
    {
      input: { XTrain: [[-1], [1], [1]], yTrain: [5, 3, 3], XTest: [[0]], k: 1 },
      explanation: 'All three are equally far away; the lowest training index is nearest.',
    },
  ],
  edgeCases: [
    { XTrain: [[0]], yTrain: [-7], XTest: [[10_000]], k: 1 }, // one row, whatever the distance
    { XTrain: [[3], [10]], yTrain: [1, 2], XTest: [[0]], k: 1 }, // squared 9 and 100: as text, 100 comes first
    { XTrain: [[1], [2], [3]], yTrain: [1, 2, 2], XTest: [[1]], k: 3 }, // k = n: the query's place does not matter
    { XTrain: [[1], [2]], yTrain: [9, 4], XTest: [[1]], k: 2 }, // a vote tie: the label met first is the larger one
    { XTrain: [[1], [2]], yTrain: [-4, -9], XTest: [[1]], k: 2 }, // the same with negative labels
    { XTrain: [[1], [2]], yTrain: [10, 9], XTest: [[1]], k: 2 }, // the smallest as a number, not as text
    { XTrain: [[1], [-1]], yTrain: [2, 1], XTest: [[0]], k: 1 }, // equal distances: the lower index, not the smaller label
    { XTrain: [[4], [1], [-1], [1]], yTrain: [0, 8, 3, 3], XTest: [[0]], k: 1 }, // the same with more rows
    { XTrain: [[0], [1], [1], [1]], yTrain: [1, 1, 2, 2], XTest: [[0]], k: 3 }, // equal distances at the k-th place decide the vote
    {
      XTrain: [
        [3, 4],
        [5, 1],
      ],
      yTrain: [1, 2],
      XTest: [[0, 0]],
      k: 1,
    }, // Euclidean 25 < 26, by city blocks 7 > 6
    {
      XTrain: [
        [0, 6],
        [4, 4],
      ],
      yTrain: [1, 2],
      XTest: [[0, 0]],
      k: 1,
    }, // by the largest coordinate 6 > 4, Euclidean 36 > 32
    {
      XTrain: [
        [10_000, 10_000],
        [-10_000, 10_000],
      ],
      yTrain: [1, 0],
      XTest: [
        [10_000, -10_000],
        [-10_000, 9999],
      ],
      k: 1,
    }, // the bounds
    { XTrain: [[2], [2], [2], [2]], yTrain: [3, 1, 1, 3], XTest: [[2], [5]], k: 3 }, // equal rows
    { XTrain: [[0], [0], [0], [7]], yTrain: [2, 0, 2, 0], XTest: [[0], [7], [3]], k: 4 }, // two against two
    { XTrain: [[5]], yTrain: [0], XTest: [[5]], k: 1 }, // label 0 is falsy
  ],
  random: smallSets(),
  large: [
    { why: 'two hundred coordinates: measuring anew for each comparison of the sort', n: 2000, make: (n, rng) => blobs(n, rng, 200, 7) },
    { why: 'many ties: one coordinate with few values', n: 2000, make: (n, rng) => blobs(n, rng, 1, n) },
  ],
  hints: [
    'For one query: compute *all* distances first, each once. You never need the square root to compare them, and squares of whole numbers compare exactly.',
    'Sort the training indices by distance, then by index; take the first `k` and count their labels. Among the labels with the most votes take the smallest.',
  ],
  plot,
});

// Few values, so that equal distances and equal votes are frequent.
function smallSets() {
  const most = 3;
  const values = fc.array(fc.integer({ min: -4, max: 12 }), { minLength: most, maxLength: most });
  return fc
    .record({
      train: fc.array(fc.record({ values, label: fc.integer({ min: -2, max: 10 }) }), { minLength: 1, maxLength: 16 }),
      test: fc.array(values, { minLength: 1, maxLength: 4 }),
      k: fc.nat({ max: 15 }),
      d: fc.integer({ min: 1, max: most }),
    })
    .map(({ train, test, k, d }) => ({
      XTrain: train.map((row) => row.values.slice(0, d)),
      yTrain: train.map(({ label }) => label),
      XTest: test.map((row) => row.slice(0, d)),
      k: 1 + (k % train.length),
    }));
}

function blobs(n: number, rng: Rng, d: number, k: number) {
  const centres = rng.array(5, () => rng.array(d, () => rng.int(-8, 8)));
  const around = (centre: number[]) => centre.map((value) => value + rng.int(-30, 30));
  const labels = rng.array(n, () => rng.int(0, 4));
  return {
    XTrain: labels.map((label) => around(centres[label] as number[])),
    yTrain: labels,
    XTest: rng.array(200, () => around(rng.pick(centres))),
    k,
  };
}
