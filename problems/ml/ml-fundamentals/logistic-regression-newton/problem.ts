import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { fitLogisticNewton, largest, newtonStep, startOf, sum } from './solution';

interface Data {
  X: number[][];
  y: number[];
  l2: number;
}

const LARGEST_X = 500;

export default defineProblem({
  slug: 'logistic-regression-newton',
  title: 'Logistic Regression by Newton (IRLS)',
  track: 'ml-fundamentals',
  difficulty: 'hard',
  patterns: ['logistic-regression', 'newton', 'irls', 'l2-penalty'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(steps (n d^2 + d^3))', space: 'O(d^2)' },
  entry: fn(
    'fitLogisticNewton',
    [
      ['X', z.array(z.array(z.number()))],
      ['y', z.array(z.int())],
      ['l2', z.number()],
    ],
    z.object({ weights: z.array(anyNumber()), intercept: anyNumber() }),
  ),
  checker: float(1e-6, 1e-7),
  reference: fitLogisticNewton,
  constraints: [
    {
      says: '`4 <= n <= 300` rows, as many values in `y` as rows in `X`',
      holds: ({ X, y }) => X.length >= 4 && X.length <= 300 && y.length === X.length,
    },
    {
      says: '`1 <= d <= 8` values in every row; there may be more columns than rows.',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 8),
    },
    { says: '`-500 <= X[i][j] <= 500`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST_X)) },
    {
      says: '`y[i]` is 0 or 1, and both occur.',
      holds: ({ y }) => y.every((label) => label === 0 || label === 1) && new Set(y).size === 2,
    },
    { says: '`0.1 <= l2 <= 100`', holds: ({ l2 }) => l2 >= 0.1 && l2 <= 100 },
    {
      says: "Newton's method from zeros needs no step control: its 12th step moves every parameter by less than `10^-9` of the largest one.",
      holds: newtonSettles,
    },
  ],
  samples: [
    {
      input: { X: [[-1], [-1], [1], [1]], y: [0, 1, 1, 1], l2: 1 },
      explanation:
        'Both rows at 1 have label 1, so without the penalty the weight would grow for ever. With it the gradient vanishes at the weight 0.583. As the intercept is not penalised, the probabilities add up to 3, the number of ones.',
    },
    {
      input: { X: [[1], [2], [3], [4]], y: [0, 0, 1, 1], l2: 0.1 },
      explanation:
        'By symmetry the probability is one half at 2.5, so the intercept is -2.5 times the weight. A penalised intercept would move that point.',
    },
  ],
  edgeCases: [
    { X: [[0], [0], [0], [0]], y: [1, 1, 0, 1], l2: 1 }, // only the intercept: the log odds ln 3, which no penalty may shrink
    { X: [[0], [0], [0], [0]], y: [1, 0, 0, 0], l2: 100 }, // the same downwards, with the strongest penalty
    { X: [[1], [-1], [1], [-1]], y: [1, 0, 1, 0], l2: 0.1 }, // separable: without penalty the weight would grow for ever
    { X: [[1], [-1], [1], [-1]], y: [0, 1, 0, 1], l2: 0.1 }, // the same with a negative weight
    { X: [[1], [1], [2], [2]], y: [0, 1, 0, 1], l2: 1 }, // contradicting labels: all parameters stay 0
    { X: [[100], [300], [200], [400]], y: [0, 0, 1, 1], l2: 0.1 }, // a wide column: gradient steps crawl or explode
    { X: [[-500], [500], [-500], [500]], y: [0, 1, 1, 1], l2: 100 }, // the bounds
    {
      X: [
        [1, 100],
        [2, -300],
        [3, 200],
        [4, -100],
        [2, 250],
      ],
      y: [0, 0, 1, 1, 1],
      l2: 0.5,
    }, // columns of different scale
    {
      X: [
        [3, 3],
        [1, 1],
        [2, 2],
        [4, 4],
      ],
      y: [1, 0, 1, 0],
      l2: 1,
    }, // equal columns: without penalty the Hessian could not be inverted
    {
      X: [
        [1, 5],
        [1, 7],
        [1, 6],
        [1, 9],
      ],
      y: [0, 1, 0, 1],
      l2: 2,
    }, // a column of ones beside the intercept: a penalised weight
    {
      X: [
        [1, 0, 2, 0, 0, 3, 1, 0],
        [0, 1, 0, 2, 1, 0, 0, 2],
        [2, 1, 0, 0, 3, 1, 0, 0],
        [0, 0, 1, 1, 0, 0, 2, 2],
      ],
      y: [1, 0, 0, 1],
      l2: 0.25,
    }, // twice as many columns as rows
    { X: [[5], [1], [2], [3], [2], [1], [4], [0], [2]], y: [1, 0, 0, 0, 0, 0, 0, 0, 0], l2: 1 }, // one row against eight
    { X: [[1], [2], [3], [40]], y: [0, 1, 0, 1], l2: 0.5 }, // one row far out
  ],
  random: smallData(),
  large: [
    { why: 'the most rows and columns, of scales from 1 to 100', n: 300, make: noisyData },
    { why: 'the most rows, all on the right side of a plane', n: 300, make: separableData },
  ],
  hints: [
    'With all parameters in one vector (append 1 to every row), the loss is smooth and convex. What are its gradient and its second derivatives?',
    'The gradient is $\\tilde X^\\top (p - y)$ plus `l2` times the weights. The Hessian is $\\tilde X^\\top S \\tilde X$ with $S = \\mathrm{diag}(p_i (1 - p_i))$, plus `l2` on the diagonal, except for the intercept.',
    "Newton's method: solve (Hessian) · (step) = -(gradient), add the step, repeat. Elimination without exchanging rows is enough, because the Hessian is positive definite.",
    'Start with zeros and stop when no parameter moves by more than about $10^{-9}$. Ten steps or so are enough. The loss is a sum, so nothing is divided by $n$.',
  ],
  plot,
});

function newtonSettles({ X, y, l2 }: Data): boolean {
  let parameters = startOf(X);
  let step = parameters;
  for (let i = 0; i < 12; i++) {
    step = newtonStep(X, y, l2, parameters);
    parameters = sum(parameters, step);
  }
  return largest(step) < 1e-9 * Math.max(1, largest(parameters));
}

function smallData() {
  const most = 3;
  const values = fc.array(fc.integer({ min: -30, max: 30 }), { minLength: most, maxLength: most });
  return fc
    .record({
      first: values,
      others: fc.array(fc.record({ values, label: fc.integer({ min: 0, max: 1 }) }), { minLength: 2, maxLength: 10 }),
      last: values,
      firstLabel: fc.integer({ min: 0, max: 1 }),
      scales: fc.array(fc.constantFrom(0.1, 1, 10), { minLength: most, maxLength: most }),
      d: fc.integer({ min: 1, max: most }),
      l2: fc.oneof(
        fc.constantFrom(0.1, 0.5, 1, 100),
        fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10),
      ),
    })
    .map(({ first, others, last, firstLabel, scales, d, l2 }) => {
      const rows = [first, ...others.map((row) => row.values), last];
      return {
        X: rows.map((row) => row.slice(0, d).map((value, j) => Number((value * (scales[j] as number)).toFixed(1)))),
        y: [firstLabel, ...others.map(({ label }) => label), 1 - firstLabel],
        l2,
      };
    })
    .filter(newtonSettles);
}

function rowsOfManyScales(n: number, rng: Rng): number[][] {
  const scales = [1, 3, 10, 30, 100, 1, 20, 50];
  return rng.array(n, () => scales.map((scale) => Number((scale * rng.real(-3, 3)).toFixed(2))));
}

function noisyData(n: number, rng: Rng): Data {
  const X = rowsOfManyScales(n, rng);
  const y = X.map(([a = 0, b = 0, c = 0]) => (a + b / 3 - c / 10 + rng.normal(1, 2) > 0 ? 1 : 0));
  return { X, y, l2: 0.5 };
}

function separableData(n: number, rng: Rng): Data {
  const X = rowsOfManyScales(n, rng);
  return { X, y: X.map(([a = 0, , , , e = 0]) => (2 * a - e / 100 > 1 ? 1 : 0)), l2: 0.1 };
}
