import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { pegasos } from './solution';

interface Task {
  X: number[][];
  y: number[];
  lambda: number;
  order: number[];
}

export default defineProblem({
  slug: 'pegasos-svm',
  title: 'SVM by Stochastic Subgradient (Pegasos)',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['svm', 'stochastic-gradient-descent', 'hinge-loss'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(steps d)', space: 'O(d)' },
  entry: fn(
    'pegasos',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.int())],
      ['lambda', z.number()],
      ['order', z.array(z.int())],
    ],
    z.array(anyNumber()),
  ),
  checker: float(1e-8, 1e-10),
  reference: pegasos,
  constraints: [
    {
      says: '`1 <= n <= 200` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 1 && X.length <= 200 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 10` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 10),
    },
    { says: '`-10 <= X[i][j] <= 10`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= 10)) },
    { says: '`y[i]` is -1 or 1', holds: ({ y }) => y.every((label) => Math.abs(label) === 1) },
    { says: '`0.001 <= lambda <= 1`', holds: ({ lambda }) => lambda >= 0.001 && lambda <= 1 },
    {
      says: '`order` has 0 to 5000 entries, each an index of a row; rows may be missing or occur several times.',
      holds: ({ X, order }) => order.length <= 5000 && order.every((i) => i >= 0 && i < X.length),
    },
    { says: 'In no step is the margin within `10^-9` of 1.', holds: (input) => closestMargin(input) > 1e-9 },
  ],
  samples: [
    {
      input: { X: [[2], [-1]], y: [1, -1], lambda: 0.5, order: [0, 1, 0] },
      explanation:
        'Step 1 has the rate `1 / (0.5 * 1) = 2`. At zero weights the margin is 0, so `w = 0 + 2 * 1 * 2 = 4`. Step 2, rate 1: the margin of row 1 is `-1 * -4 = 4`, so `w` only shrinks by `1 - 1/2`, to 2. Step 3, rate 2/3: the margin is 4, and `w` shrinks by `1 - 1/3`, to 1.3333.',
    },
    {
      input: {
        X: [
          [1, 2],
          [3, 0],
        ],
        y: [-1, 1],
        lambda: 0.1,
        order: [1, 0],
      },
      explanation:
        'Step 1: rate 10, `w = (30, 0)`. Step 2: rate 5, the margin of row 0 is -30: `w = 0.5 * (30, 0) + 5 * -1 * (1, 2) = (10, -10)`.',
    },
  ],
  edgeCases: [
    { X: [[3]], y: [1], lambda: 0.5, order: [] }, // no step: zeros
    { X: [[3]], y: [-1], lambda: 0.5, order: [0] }, // the first step: t is 1, not 0
    { X: [[0]], y: [1], lambda: 1, order: [0, 0, 0] }, // a row of zeros never reaches the margin and never moves anything
    { X: [[2]], y: [1], lambda: 1, order: [0, 0] }, // margin 4 in step 2: the weight is only shrunk
    { X: [[0.75]], y: [1], lambda: 0.5, order: [0, 0] }, // margin 1.125 before shrinking, 0.5625 after it
    { X: [[0.75]], y: [1], lambda: 0.5, order: [0, 0, 0, 0, 0] }, // and on to where it matters more than once
    { X: [[1], [-3]], y: [1, 1], lambda: 0.25, order: [0, 1, 1, 0] }, // rows that pull against each other
    {
      X: [
        [1, 0.5],
        [9, 9],
      ],
      y: [1, -1],
      lambda: 0.3,
      order: [0, 0, 0],
    }, // a row that never comes up
    {
      X: [
        [10, -10],
        [-10, 10],
      ],
      y: [1, -1],
      lambda: 0.001,
      order: [1, 0, 1],
    }, // the bounds: weights of ten thousand
    { X: [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]], y: [-1], lambda: 0.01, order: [0, 0, 0] }, // the most columns
    {
      X: [
        [0.5, 0.25],
        [0.5, -0.25],
        [-0.75, 1],
      ],
      y: [1, -1, -1],
      lambda: 0.3,
      order: [0, 1, 2, 2, 1, 0, 0, 2, 1],
    }, // several passes in changing order
  ],
  random: smallTasks(),
  large: [
    { why: 'the most steps', n: 5000, make: (n, rng) => noisy(n, rng, 0.01) },
    { why: 'a weak penalty: large first steps', n: 5000, make: (n, rng) => noisy(n, rng, 0.001) },
  ],
  hints: [
    'One step looks at one row only. Its part of the objective is $\\frac{\\lambda}{2} |w|^2 + \\max(0, 1 - y\\, w^\\top x)$: what is the subgradient, when the margin is below 1 and when it is above?',
    'With $\\eta = 1 / (\\lambda t)$ and $t = 1, 2, \\dots$: the penalty turns $w$ into $(1 - \\eta \\lambda) w = (1 - 1/t)\\, w$, in every step.',
    'A row with a margin below 1 adds $\\eta\\, y\\, x$ as well. Compute the margin before anything changes.',
  ],
  plot,
});

/** How near the margin of any step comes to 1. */
function closestMargin({ X, y, lambda, order }: Task): number {
  let weights = (X[0] ?? []).map(() => 0);
  let closest = Number.POSITIVE_INFINITY;
  for (const [step, i] of order.entries()) {
    const row = X[i] as number[];
    const label = y[i] as number;
    const margin = label * row.reduce((sum, value, j) => sum + value * (weights[j] as number), 0);
    closest = Math.min(closest, Math.abs(margin - 1));
    const pull = margin < 1 ? label / (lambda * (step + 1)) : 0;
    weights = weights.map((weight, j) => weight - weight / (step + 1) + pull * (row[j] as number));
  }
  return closest;
}

// Small features, so that margins on both sides of 1 are frequent.
function smallTasks() {
  const most = 3;
  const row = fc.record({
    x: fc.array(
      fc.integer({ min: -32, max: 32 }).map((value) => value / 16),
      { minLength: most, maxLength: most },
    ),
    label: fc.constantFrom(1, -1),
  });
  return fc
    .record({
      rows: fc.array(row, { minLength: 1, maxLength: 6 }),
      d: fc.integer({ min: 1, max: most }),
      lambda: fc.constantFrom(0.3, 1, 0.1, 0.7, 0.01),
      order: fc.array(fc.nat({ max: 59 }), { maxLength: 16 }),
    })
    .map(({ rows, d, lambda, order }) => ({
      X: rows.map(({ x }) => x.slice(0, d)),
      y: rows.map(({ label }) => label),
      lambda,
      order: order.map((value) => value % rows.length),
    }))
    .filter((input) => closestMargin(input) > 1e-6);
}

function noisy(n: number, rng: Rng, lambda: number): Task {
  const truth = rng.array(10, () => rng.int(-3, 3));
  const X = rng.array(200, () => truth.map(() => rng.int(-300, 300) / 100));
  const y = X.map((row) => (row.reduce((sum, value, j) => sum + value * (truth[j] as number), rng.normal(0, 4)) > 0 ? 1 : -1));
  return { X, y, lambda, order: rng.array(n, () => rng.int(0, 199)) };
}
