import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { gaussianMixtureEM } from './solution';

interface Task {
  X: number[][];
  weights: number[];
  means: number[][];
  variances: number[][];
  steps: number;
  regularization: number;
}

const LARGEST = 1000;
const WEIGHTS = [[1], [0.5, 0.5], [0.25, 0.75], [0.9, 0.1], [0.2, 0.3, 0.5]];

export default defineProblem({
  slug: 'gaussian-mixture-em',
  title: 'EM for a Gaussian Mixture',
  track: 'ml-fundamentals',
  difficulty: 'hard',
  patterns: ['em', 'gaussian-mixture', 'log-sum-exp', 'clustering'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(steps n k d)', space: 'O(n k + n d)' },
  entry: fn(
    'gaussianMixtureEM',
    [
      ['X', z.array(z.array(z.number()))],
      ['weights', z.array(z.number())],
      ['means', z.array(z.array(z.number()))],
      ['variances', z.array(z.array(z.number()))],
      ['steps', z.int()],
      ['regularization', z.number()],
    ],
    z.object({
      weights: z.array(anyNumber()),
      means: z.array(z.array(anyNumber())),
      variances: z.array(z.array(anyNumber())),
      logLikelihoods: z.array(anyNumber()),
    }),
  ),
  checker: float(1e-6, 1e-8),
  reference: gaussianMixtureEM,
  constraints: [
    { says: '`2 <= n <= 300` points', holds: ({ X }) => X.length >= 2 && X.length <= 300 },
    {
      says: '`1 <= k <= 5` components, each with a weight, a mean and a list of variances',
      holds: ({ weights: { length }, means, variances }) =>
        length >= 1 && length <= 5 && means.length === length && variances.length === length,
    },
    {
      says: '`1 <= d <= 6` values in every point, mean and list of variances',
      holds: ({ X, means, variances }) =>
        [...X, ...means, ...variances].every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 6),
    },
    {
      says: 'Values of points and means lie between -1000 and 1000, the given variances between 0.01 and 10000.',
      holds: ({ X, means, variances }) =>
        [...X, ...means].every((row) => row.every((value) => Math.abs(value) <= LARGEST)) &&
        variances.every((row) => row.every((value) => value >= 0.01 && value <= 10_000)),
    },
    {
      says: 'The given weights are above 0 and add up to 1, within `10^-9`.',
      holds: ({ weights }) =>
        weights.every((weight) => weight > 0) && Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) <= 1e-9,
    },
    { says: '`1 <= steps <= 50`', holds: ({ steps }) => steps >= 1 && steps <= 50 },
    { says: '`10^-6 <= regularization <= 0.01`', holds: ({ regularization }) => regularization >= 1e-6 && regularization <= 0.01 },
    { says: 'In every step each component has responsibilities that add up to at least 0.001.', holds: keepsComponents },
    { says: 'Moving the means by `10^-11` at the start changes no result by more than about `10^-8`.', holds: isStable },
  ],
  samples: [
    {
      input: { X: [[0], [2]], weights: [1], means: [[0]], variances: [[1]], steps: 2, regularization: 0.01 },
      explanation:
        'A single component has all of both points, so it moves to the mean 1 with the variance 1 (around the *new* mean) plus 0.01. The first log likelihood is that of the start: -0.9189 for the point 0, and 2 less for the point 2.',
    },
    {
      input: {
        X: [[0], [1], [9], [10]],
        weights: [0.5, 0.5],
        means: [[0], [10]],
        variances: [[1], [1]],
        steps: 3,
        regularization: 0.000001,
      },
      explanation:
        'Two pairs far apart: each component takes its pair nearly alone, with means 0.5 and 9.5 and variances of 0.25 plus the regularization.',
    },
    {
      input: {
        X: [[0], [1], [100]],
        weights: [0.5, 0.5],
        means: [[0], [1]],
        variances: [[1], [1]],
        steps: 1,
        regularization: 0.001,
      },
      explanation:
        'The point 100 has the densities exp(-5000) and exp(-4900), both 0 as floating-point numbers. Their ratio is what matters: the point belongs to the second component.',
    },
  ],
  edgeCases: [
    { X: [[3], [3]], weights: [1], means: [[3]], variances: [[1]], steps: 1, regularization: 1e-6 }, // the variance collapses to the regularization
    { X: [[3], [3]], weights: [1], means: [[2]], variances: [[4]], steps: 5, regularization: 0.01 }, // and stays there: it is added once, not once a step
    { X: [[0], [4]], weights: [1], means: [[0]], variances: [[1]], steps: 1, regularization: 1e-6 }, // around the new mean 2, not the old one
    { X: [[-1], [1], [3]], weights: [0.9, 0.1], means: [[0], [1]], variances: [[1], [1]], steps: 1, regularization: 0.001 }, // unequal weights decide
    { X: [[-1], [1], [3]], weights: [0.5, 0.5], means: [[0], [0]], variances: [[0.25], [4]], steps: 1, regularization: 0.001 }, // equal means, other widths: the factor 1 / sqrt(variance) matters
    { X: [[-1], [1], [3]], weights: [0.5, 0.5], means: [[1], [1]], variances: [[2], [2]], steps: 9, regularization: 0.001 }, // equal components stay equal
    { X: [[0], [1], [500]], weights: [0.5, 0.5], means: [[0], [1]], variances: [[1], [2]], steps: 4, regularization: 0.001 }, // hundreds of deviations away, where exp underflows
    {
      X: [[0], [1], [-700]],
      weights: [0.2, 0.3, 0.5],
      means: [[0], [1], [2]],
      variances: [[1], [1], [1]],
      steps: 1,
      regularization: 0.001,
    }, // the same with three
    {
      X: [
        [0, 0],
        [0, 4],
        [8, 0],
        [8, 4],
      ],
      weights: [0.5, 0.5],
      means: [
        [1, 2],
        [7, 2],
      ],
      variances: [
        [4, 9],
        [9, 4],
      ],
      steps: 2,
      regularization: 0.005,
    }, // columns with variances of their own
    {
      X: [
        [1, 2, 3, 4, 5, 6],
        [6, 5, 4, 3, 2, 1],
        [0, 1, 0, 1, 0, 1],
      ],
      weights: [0.25, 0.75],
      means: [
        [1, 2, 3, 4, 5, 5],
        [3, 3, 2, 2, 1, 1],
      ],
      variances: [
        [4, 4, 4, 4, 4, 4],
        [2, 3, 4, 5, 6, 7],
      ],
      steps: 3,
      regularization: 0.01,
    }, // the most columns
    { X: [[0.01], [0.02], [0.04]], weights: [1], means: [[0]], variances: [[0.01]], steps: 3, regularization: 0.0001 }, // small variances: the log density is above 0
    {
      X: [
        [1000, -1000],
        [-1000, 1000],
      ],
      weights: [1],
      means: [[0, 0]],
      variances: [[10_000, 10_000]],
      steps: 2,
      regularization: 0.01,
    }, // the bounds
    { X: [[0], [1], [5], [6]], weights: [0.3, 0.7], means: [[1], [4]], variances: [[3], [3]], steps: 50, regularization: 0.0001 }, // the most steps, to convergence
    {
      X: [
        [0, 7],
        [1, 7],
        [4, 7],
      ],
      weights: [0.5, 0.5],
      means: [
        [0, 7],
        [4, 6],
      ],
      variances: [
        [1, 1],
        [1, 1],
      ],
      steps: 2,
      regularization: 0.01,
    }, // a constant column
    {
      X: [[0], [3], [5], [8], [9]],
      weights: [0.2, 0.2, 0.2, 0.2, 0.2],
      means: [[0], [3], [5], [8], [9]],
      variances: [[1], [1], [1], [1], [1]],
      steps: 2,
      regularization: 0.01,
    }, // as many components as points
  ],
  random: smallTasks(),
  large: [
    { why: 'the most points, components, columns and steps', n: 300, make: (n, rng) => cloud(n, rng, 20) },
    { why: 'far points, hundreds of deviations from every component', n: 300, make: (n, rng) => cloud(n, rng, 400) },
  ],
  hints: [
    'Two halves alternate. E: how much does each point belong to each component, given the parameters? M: which parameters fit best, given these degrees?',
    'The responsibility of component $c$ for a point is $\\pi_c\\, \\mathcal N_c(x)$ divided by the sum of this over all components. In the M-step everything is a mean weighted by responsibilities, and the variances are taken around the means that you have just computed.',
    'A product of densities far away from the mean is 0 in floating point, and 0 / 0 is NaN. Work with $a_c = \\ln \\pi_c + \\ln \\mathcal N_c(x)$.',
    'With $m = \\max_c a_c$ the log density of the point is $L = m + \\ln \\sum_c e^{a_c - m}$ and the responsibilities are $e^{a_c - L}$. The mean of the $L$ over all points is the entry of `logLikelihoods`.',
  ],
  plot,
});

/** Component weights after a step are sums of responsibilities divided by n. */
function keepsComponents(task: Task): boolean {
  const { X, regularization } = task;
  let { weights, means, variances } = task;
  for (let step = 0; step < task.steps; step++) {
    ({ weights, means, variances } = gaussianMixtureEM(X, weights, means, variances, 1, regularization));
    if (!weights.every((weight) => weight * X.length >= 1e-3)) return false;
  }
  return true;
}

/** Near a saddle, such as two components that mirror each other, rounding would decide where the steps lead. */
function isStable({ X, weights, means, variances, steps, regularization }: Task): boolean {
  const moved = means.map((mean, c) => mean.map((value, j) => value + (((c + 2 * j) % 3) - 1) * 1e-11));
  const result = gaussianMixtureEM(X, weights, means, variances, steps, regularization);
  const other = gaussianMixtureEM(X, weights, moved, variances, steps, regularization);
  const values = Object.values(result).flat(2);
  const others = Object.values(other).flat(2);
  return values.every((value, i) => Math.abs(value - (others[i] as number)) <= 1e-8 * (1 + Math.abs(value)));
}

// Each component starts near a point, so that none of them ends empty.
function smallTasks() {
  const most = 3;
  const row = (element: fc.Arbitrary<number>) => fc.array(element, { minLength: most, maxLength: most });
  const component = fc.record({
    near: fc.nat({ max: 9 }),
    offset: row(fc.integer({ min: -2, max: 2 })),
    variance: row(fc.constantFrom(4, 1, 2, 9, 0.5)),
  });
  return fc
    .record({
      points: fc.array(row(fc.integer({ min: -9, max: 9 })), { minLength: 2, maxLength: 9 }),
      weights: fc.constantFrom(...WEIGHTS),
      components: fc.array(component, { minLength: most, maxLength: most }),
      d: fc.integer({ min: 1, max: most }),
      steps: fc.integer({ min: 1, max: 6 }),
      regularization: fc.constantFrom(0.01, 0.001, 0.0001, 0.000001),
    })
    .map(({ points, weights, components, d, steps, regularization }) => {
      const used = components.slice(0, weights.length);
      const X = points.map((point) => point.slice(0, d));
      return {
        X,
        weights: [...weights],
        means: used.map(({ near, offset }) => (X[near % X.length] as number[]).map((value, j) => value + (offset[j] as number))),
        variances: used.map(({ variance }) => variance.slice(0, d)),
        steps,
        regularization,
      };
    })
    .filter((task) => keepsComponents(task) && isStable(task));
}

/** Five overlapping groups, and a few points far outside on each side. */
function cloud(n: number, rng: Rng, far: number): Task {
  const centres = rng.array(5, (c) => rng.array(6, (j) => 6 * (c === j ? 1 : 0)));
  const X = rng.array(n, (i) => {
    const centre = centres[i % 5] as number[];
    const shift = i % 60 === 0 ? (i % 120 === 0 ? far : -far) : 0;
    return centre.map((value) => Math.round(1000 * rng.normal(value + shift, 1.5)) / 1000);
  });
  return {
    X,
    weights: [0.1, 0.15, 0.2, 0.25, 0.3],
    means: centres.map((centre) => centre.map((value) => value + rng.int(-10, 10) / 10)),
    variances: centres.map((centre) => centre.map(() => rng.int(8, 40) / 10)),
    steps: 50,
    regularization: 0.001,
  };
}
