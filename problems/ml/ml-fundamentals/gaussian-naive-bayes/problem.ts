import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { gaussianNaiveBayes } from './solution';

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  varSmoothing: number;
}

const LARGEST = 100;

export default defineProblem({
  slug: 'gaussian-naive-bayes',
  title: 'Gaussian Naive Bayes',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['naive-bayes', 'gaussian-density', 'log-probabilities'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(n d + m d K)', space: 'O(d K + m K)' },
  entry: fn(
    'gaussianNaiveBayes',
    [
      ['XTrain', z.array(z.array(z.number()))],
      ['yTrain', z.array(z.int())],
      ['XTest', z.array(z.array(z.number()))],
      ['varSmoothing', z.number()],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-6, 1e-8),
  reference: gaussianNaiveBayes,
  constraints: [
    {
      says: '`2 <= n <= 500` rows in `XTrain`, as many labels in `yTrain`',
      holds: ({ XTrain, yTrain }) => XTrain.length >= 2 && XTrain.length <= 500 && yTrain.length === XTrain.length,
    },
    { says: '`1 <= m <= 200` rows in `XTest`', holds: ({ XTest }) => XTest.length >= 1 && XTest.length <= 200 },
    {
      says: '`1 <= d <= 300` values in every row of both',
      holds: ({ XTrain, XTest }) =>
        [...XTrain, ...XTest].every((row) => row.length === XTrain[0]?.length && row.length >= 1 && row.length <= 300),
    },
    {
      says: 'Values lie between -100 and 100.',
      holds: ({ XTrain, XTest }) => [...XTrain, ...XTest].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    {
      says: 'Labels are 0 to `K - 1`, each at least once, with `1 <= K <= 10`.',
      holds: ({ yTrain }) => {
        const labels = new Set(yTrain);
        return labels.size <= 10 && [...labels.keys()].every((label) => label >= 0 && label < labels.size);
      },
    },
    { says: '`10^-9 <= varSmoothing <= 1`', holds: ({ varSmoothing }) => varSmoothing >= 1e-9 && varSmoothing <= 1 },
    {
      says: 'At least one column of `XTrain` is not constant.',
      holds: ({ XTrain }) => XTrain.some((row) => row.some((value, j) => value !== XTrain[0]?.[j])),
    },
  ],
  samples: [
    {
      input: { XTrain: [[-1], [1], [3], [5]], yTrain: [0, 0, 1, 1], XTest: [[2], [0]], varSmoothing: 0.2 },
      explanation:
        'The means are 0 and 4, both variances 1. Over all rows the variance is 5, of which `0.2 * 5 = 1` is added to each. The value 2 is half-way: two times `ln 0.5`. At 0 the second class has the density of the first times `e^-4`.',
    },
    {
      input: { XTrain: [[0], [2], [4]], yTrain: [0, 1, 1], XTest: [[0]], varSmoothing: 0.001 },
      explanation:
        'Class 0 has a single row and so no variance of its own; the smoothing gives it `0.001 * 8/3`. The test value lies on its narrow peak.',
    },
  ],
  edgeCases: [
    { XTrain: [[0], [2]], yTrain: [0, 0], XTest: [[1], [100]], varSmoothing: 1 }, // one class: its probability is 1, the logarithm 0
    { XTrain: [[0], [2]], yTrain: [0, 1], XTest: [[1], [0]], varSmoothing: 1 }, // the smallest of two classes, a tie
    { XTrain: [[2], [0]], yTrain: [1, 0], XTest: [[0]], varSmoothing: 0.5 }, // labels not in ascending order
    { XTrain: [[0], [2], [0], [2], [4], [6]], yTrain: [0, 0, 0, 0, 1, 1], XTest: [[3]], varSmoothing: 0.25 }, // the larger class has the larger prior
    { XTrain: [[1], [1], [1], [3]], yTrain: [0, 0, 0, 1], XTest: [[2]], varSmoothing: 0.125 }, // both variances are 0: only prior and smoothing are left
    { XTrain: [[-2], [2], [-1], [1]], yTrain: [0, 0, 1, 1], XTest: [[0], [3]], varSmoothing: 0.001 }, // equal means: the variances decide
    {
      XTrain: [
        [0, 10],
        [1, -10],
        [3, 10],
        [4, -10],
      ],
      yTrain: [0, 0, 1, 1],
      XTest: [[1, 0]],
      varSmoothing: 0.01,
    }, // the largest variance is that of the second column
    {
      XTrain: [
        [5, 0],
        [5, 2],
        [5, 4],
        [5, 8],
      ],
      yTrain: [0, 0, 1, 1],
      XTest: [
        [5, 3],
        [6, 3],
      ],
      varSmoothing: 0.001,
    }, // a constant column: variance 0 in both classes
    { XTrain: [[0], [4], [8], [12]], yTrain: [0, 0, 1, 1], XTest: [[2], [100]], varSmoothing: 1e-9 }, // next to no smoothing
    { XTrain: [[0], [0], [8], [8]], yTrain: [0, 0, 1, 1], XTest: [[0], [8]], varSmoothing: 1e-9 }, // tiny variances: log joints of -10^9, densities of 0
    { XTrain: [[-100], [100], [0], [1]], yTrain: [0, 1, 0, 1], XTest: [[-100], [100]], varSmoothing: 0.01 }, // the bounds
    {
      XTrain: [[0], [1], [2], [3], [4], [5], [6], [7], [8], [9]],
      yTrain: [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
      XTest: [[4.5], [0]],
      varSmoothing: 0.125,
    }, // ten classes of one row
    {
      XTrain: [0, 1, 2, 3].map((i) => Array.from({ length: 300 }, (_, j) => (i < 2 ? 0 : 1) + ((i + j) % 2))),
      yTrain: [0, 0, 1, 1],
      XTest: [Array.from({ length: 300 }, (_, j) => j % 3), Array.from({ length: 300 }, () => 50)],
      varSmoothing: 0.5,
    }, // 300 columns: a product of densities is 0 for both classes
    {
      XTrain: [0, 1, 2, 3].map((i) => Array.from({ length: 300 }, (_, j) => ((i < 2 ? 0 : 1) + ((i + j) % 2)) / 1024)),
      yTrain: [0, 0, 1, 1],
      XTest: [Array.from({ length: 300 }, (_, j) => (j % 3) / 1024)],
      varSmoothing: 0.5,
    }, // small variances: each density is large, and the product of 300 of them Infinity
  ],
  random: smallTasks(),
  large: [
    { why: 'the most rows and columns: densities multiply to 0', n: 500, make: (n, rng) => blobs(n, rng, 300, 4) },
    { why: 'ten classes', n: 500, make: (n, rng) => blobs(n, rng, 20, 10) },
  ],
  hints: [
    "For each class: its share of the rows, and mean and variance of each column over its own rows. By Bayes' rule the probability of a class is proportional to the share times the product of the normal densities.",
    'Products of many densities leave the range of numbers. Add logarithms: $\\ln \\pi_c - \\sum_j \\bigl(\\tfrac12 \\ln (2 \\pi \\sigma^2_{cj}) + (x_j - \\mu_{cj})^2 / (2 \\sigma^2_{cj})\\bigr)$.',
    'To normalise, subtract $m + \\ln \\sum_c e^{s_c - m}$ with $m$ the largest of the $s_c$: then no exponential overflows and the sum is at least 1.',
  ],
  plot,
});

// Whole numbers and halves, so that inputs read well; labels are numbered by the order of their values.
function smallTasks() {
  const most = 4;
  const values = fc.array(
    fc.integer({ min: -20, max: 20 }).map((value) => value / 2),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      train: fc.array(fc.record({ values, label: fc.nat({ max: 9 }) }), { minLength: 2, maxLength: 14 }),
      test: fc.array(values, { minLength: 1, maxLength: 4 }),
      d: fc.integer({ min: 1, max: most }),
      labels: fc.constantFrom(2, 3, 10),
      varSmoothing: fc.constantFrom(1, 0.001, 0.01, 0.125),
    })
    .map(({ train, test, d, labels, varSmoothing }) => {
      const raw = train.map(({ label }) => label % labels);
      const present = [...new Set(raw)].sort((a, b) => a - b);
      const XTrain = train.map((row) => row.values.slice(0, d));
      const first = XTrain[0] as number[];
      if (XTrain.every((row) => row.every((value, j) => value === first[j]))) XTrain[0] = first.map((value) => value + 1);
      return { XTrain, yTrain: raw.map((label) => present.indexOf(label)), XTest: test.map((row) => row.slice(0, d)), varSmoothing };
    });
}

function blobs(n: number, rng: Rng, d: number, classes: number): Task {
  const centres = rng.array(classes, () => rng.array(d, () => rng.real(-3, 3)));
  const around = (label: number) => (centres[label] as number[]).map((value) => Math.round(100 * rng.normal(value, 4)) / 100);
  const yTrain = rng.array(n, (i) => (i < classes ? i : rng.int(0, classes - 1)));
  return {
    XTrain: yTrain.map(around),
    yTrain,
    XTest: rng.array(100, () => around(rng.int(0, classes - 1))),
    varSmoothing: 0.001,
  };
}
