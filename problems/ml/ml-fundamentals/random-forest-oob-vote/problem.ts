import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { outOfBag } from './solution';

interface Forest {
  uniforms: number[][];
  predictions: number[][];
  y: number[];
}

export default defineProblem({
  slug: 'random-forest-oob-vote',
  title: 'Random Forest: Bootstrap and Out-of-Bag Error',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['random-forest', 'bagging', 'bootstrap', 'out-of-bag-error'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(trees n)', space: 'O(n)' },
  entry: fn(
    'outOfBag',
    [
      ['uniforms', z.array(z.array(z.number()))],
      ['predictions', z.array(z.array(z.int()))],
      ['y', z.array(z.int())],
    ],
    z.object({ votes: z.array(z.int()), error: anyNumber() }),
  ),
  checker: float(1e-12, 1e-12),
  reference: outOfBag,
  constraints: [
    { says: '`1 <= n <= 120000` rows, n being the length of `y`', holds: ({ y: { length } }) => length >= 1 && length <= 120_000 },
    {
      says: '1 to 100 trees, each with `n` uniforms and `n` predictions',
      holds: ({ uniforms, predictions, y }) =>
        uniforms.length >= 1 &&
        uniforms.length <= 100 &&
        predictions.length === uniforms.length &&
        [...uniforms, ...predictions].every((list) => list.length === y.length),
    },
    {
      says: 'Uniforms are at least 0 and below 1, with at most 4 decimals.',
      holds: ({ uniforms }) => uniforms.every((list) => list.every((u) => u >= 0 && u < 1 && Math.round(u * 10_000) / 10_000 === u)),
    },
    {
      says: 'Labels and predictions are whole numbers from 0 to 9.',
      holds: ({ predictions, y }) => [...predictions, y].every((list) => list.every((label) => label >= 0 && label <= 9)),
    },
  ],
  samples: [
    {
      input: {
        uniforms: [
          [0.1, 0.3, 0.2],
          [0.9, 0.7, 0.5],
        ],
        predictions: [
          [4, 4, 7],
          [4, 7, 7],
        ],
        y: [4, 7, 7],
      },
      explanation:
        'Times 3 and rounded down, the first tree was trained on row 0 only, the second on rows 1 and 2. So row 0 is judged by the second tree, rows 1 and 2 by the first one, which is wrong about row 1. One of three votes is wrong.',
    },
    {
      input: {
        uniforms: [
          [0, 0],
          [0.25, 0],
          [0.4, 0.1],
        ],
        predictions: [
          [1, 1],
          [1, 5],
          [1, 5],
        ],
        y: [2, 5],
      },
      explanation:
        'All three trees were trained on row 0, so it has no vote and does not count in the error. Row 1 gets two votes of three for its label.',
    },
    {
      input: { uniforms: [[0], [0.5]], predictions: [[3], [3]], y: [8] },
      explanation: 'With a single row every bag holds it. Nothing can be said, and the error is 0.',
    },
  ],
  edgeCases: [
    { uniforms: [[0.9999, 0.9999]], predictions: [[3, 3]], y: [3, 3] }, // the last row only, next to 1
    { uniforms: [[0.5, 0.5]], predictions: [[0, 1]], y: [1, 1] }, // just on the border of two rows; label 0 is a vote too
    { uniforms: [[0.4999, 0.4999]], predictions: [[0, 1]], y: [1, 0] }, // just below it
    { uniforms: [[0, 0.5]], predictions: [[1, 2]], y: [2, 1] }, // a bag with every row
    {
      uniforms: [
        [0, 0],
        [0, 0],
      ],
      predictions: [
        [9, 9],
        [9, 3],
      ],
      y: [9, 9],
    }, // a tie: the smallest label, which came last
    {
      uniforms: [
        [0, 0],
        [0, 0],
      ],
      predictions: [
        [9, 3],
        [9, 9],
      ],
      y: [9, 3],
    }, // the same tie, the smallest label first
    {
      uniforms: [
        [0, 0],
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      predictions: [
        [1, 8],
        [1, 2],
        [1, 2],
        [1, 8],
      ],
      y: [1, 8],
    }, // two votes each
    {
      uniforms: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
      predictions: [
        [1, 2],
        [1, 7],
        [1, 7],
      ],
      y: [1, 2],
    }, // the majority, not the smallest
    {
      uniforms: [
        [0, 0],
        [0.5, 0.5],
        [0.5, 0.5],
      ],
      predictions: [
        [5, 6],
        [1, 6],
        [5, 6],
      ],
      y: [5, 6],
    }, // each row has other trees
    {
      uniforms: [
        [0, 0, 0],
        [0, 0, 0],
      ],
      predictions: [
        [0, 4, 4],
        [0, 4, 4],
      ],
      y: [1, 4, 5],
    }, // row 0 is never judged: half of the others is wrong
    { uniforms: [[0.3333, 0.6667, 0.6667]], predictions: [[0, 0, 0]], y: [0, 0, 0] }, // 3 * 0.3333 is below 1
    {
      uniforms: [
        [0, 0, 0, 0],
        [0.25, 0.25, 0.25, 0.25],
        [0.5, 0.5, 0.5, 0.5],
        [0.75, 0.75, 0.75, 0.75],
      ],
      predictions: [
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
        [0, 1, 2, 3],
      ],
      y: [0, 1, 2, 3],
    }, // every tree leaves three rows out; all right
    { uniforms: [[0.29, 0.58, 0.57, 0.28, 0.14, 0.07, 0.99]], predictions: [[9, 9, 9, 9, 9, 9, 9]], y: [9, 0, 9, 0, 9, 0, 9] }, // products that rounding moves
  ],
  random: smallForests(),
  large: [
    {
      why: 'every bag holds few rows, so a search of the bag for each row goes through all of it',
      n: 120_000,
      make: (n, rng) => forest(n, 4, rng, 0.02),
    },
    { why: 'bags as a bootstrap draws them', n: 5000, make: (n, rng) => forest(n, 100, rng, 1) },
  ],
  limits: { timeFloorMs: 400, timeFactor: 5 }, // engines search an array several numbers at a time
  hints: [
    'For each tree you need to know of every row: is it in the bag? A row may have been drawn several times, but once is enough.',
    'Keep ten counters for each row. Tree after tree, make a `Set` of the drawn rows (or an array of flags) and count the predictions for the rows outside.',
    'At the end `counts.indexOf(Math.max(...counts))` is the smallest of the most frequent labels, unless all counters are 0. The error is divided by the number of rows that have a vote, not by `n`.',
  ],
  plot,
});

// Eighths, so that inputs read well; few labels, so that votes tie.
function smallForests() {
  const most = 6;
  const perRow = <T>(element: fc.Arbitrary<T>) => fc.array(element, { minLength: most, maxLength: most });
  const label = fc.integer({ min: 0, max: 9 });
  const tree = fc.record({ draws: perRow(fc.nat({ max: 7 })), labels: perRow(label) });
  return fc
    .record({
      trees: fc.array(tree, { minLength: 1, maxLength: 7 }),
      y: fc.array(label, { minLength: 1, maxLength: most }),
      classes: fc.constantFrom(2, 3, 10),
      // Bags of few rows leave more votes.
      low: fc.constantFrom(8, 4, 2),
    })
    .map(({ trees, y, classes, low }) => ({
      uniforms: trees.map(({ draws }) => draws.slice(0, y.length).map((draw) => (draw % low) / 8)),
      predictions: trees.map(({ labels }) => labels.slice(0, y.length).map((value) => value % classes)),
      y: y.map((value) => value % classes),
    }));
}

function forest(n: number, trees: number, rng: Rng, width: number): Forest {
  const y = rng.array(n, () => rng.int(0, 9));
  return {
    uniforms: rng.array(trees, (t) => {
      const low = (t / trees) * (1 - width);
      return rng.array(n, () => Math.min(9999, Math.floor(10_000 * rng.real(low, low + width))) / 10_000);
    }),
    predictions: rng.array(trees, () => y.map((label) => (rng.int(0, 9) < 2 ? label : rng.int(0, 9)))),
    y,
  };
}
