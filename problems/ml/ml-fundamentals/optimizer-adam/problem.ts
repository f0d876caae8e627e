import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { adam } from './solution';

interface Run {
  params: number[];
  gradients: number[][];
  learningRate: number;
  beta1: number;
  beta2: number;
  epsilon: number;
}

const LARGEST = 1000;
const USUAL = { learningRate: 0.1, beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

export default defineProblem({
  slug: 'optimizer-adam',
  title: 'Adam',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['optimiser', 'adam', 'bias-correction'],
  documents: ['technical-cheatsheet', 'ml-coding-problems'],
  complexity: { time: 'O(steps p)', space: 'O(steps p)' },
  entry: fn(
    'adam',
    [
      ['params', z.array(z.number())],
      ['gradients', z.array(z.array(z.number()))],
      ['learningRate', z.number()],
      ['beta1', z.number()],
      ['beta2', z.number()],
      ['epsilon', z.number()],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-9, 1e-12),
  reference: adam,
  constraints: [
    { says: '`1 <= p <= 20` parameters', holds: ({ params }) => params.length >= 1 && params.length <= 20 },
    {
      says: '0 to 300 rows in `gradients`, each with `p` values; a column may be 0 throughout',
      holds: ({ params, gradients }) => gradients.length <= 300 && gradients.every((row) => row.length === params.length),
    },
    {
      says: 'Parameters and gradients lie between -1000 and 1000.',
      holds: ({ params, gradients }) => [params, ...gradients].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`0 < learningRate <= 1`', holds: ({ learningRate }) => learningRate > 0 && learningRate <= 1 },
    {
      says: '`0 <= beta1 <= 0.9999` and `0 <= beta2 <= 0.9999`',
      holds: ({ beta1, beta2 }) => [beta1, beta2].every((beta) => beta >= 0 && beta <= 0.9999),
    },
    { says: '`10^-8 <= epsilon <= 10^-2`', holds: ({ epsilon }) => epsilon >= 1e-8 && epsilon <= 1e-2 },
  ],
  samples: [
    {
      input: { params: [1], gradients: [[4], [4]], learningRate: 0.1, beta1: 0.9, beta2: 0.99, epsilon: 0.01 },
      explanation:
        'After the correction for the start at 0 the mean is 4 and the mean square 16 in both steps, so each step is `0.1 * 4 / (4 + 0.01)`, just under the learning rate.',
    },
    {
      input: {
        params: [0, 5],
        gradients: [
          [1, 0],
          [-1, 0],
        ],
        learningRate: 0.5,
        beta1: 0.5,
        beta2: 0.5,
        epsilon: 0.01,
      },
      explanation:
        'The first parameter moves by `-0.5 * 1 / 1.01`. Then `m = 0.5 * 0.5 - 0.5 = -0.25` over the weight 0.75, the mean square is 1, and it comes back by a third of that. The second parameter has no gradient and stays.',
    },
  ],
  edgeCases: [
    { params: [3], gradients: [], ...USUAL }, // no step: an empty list
    { params: [3], gradients: [[5]], ...USUAL }, // the first step is the learning rate long, whatever the gradient
    { params: [3], gradients: [[0.001], [0.001]], ...USUAL, epsilon: 0.01 }, // a gradient below epsilon makes a short step
    { params: [3], gradients: [[0], [0], [0]], ...USUAL }, // no gradient at all: 0 / epsilon, not 0 / 0
    {
      params: [3, 3],
      gradients: [
        [0, 1],
        [0, -2],
      ],
      ...USUAL,
    }, // one parameter without, one with
    { params: [1], gradients: [[1], [0], [0], [0]], ...USUAL }, // it rolls on after the gradient is gone
    { params: [1], gradients: [[0], [0], [2]], ...USUAL }, // the gradient comes late: the correction counts all steps
    { params: [0], gradients: [[1], [-3]], ...USUAL, beta1: 0 }, // no mean: gradient over root
    { params: [0], gradients: [[1], [-3]], ...USUAL, beta2: 0 }, // no mean square: only the last gradient's size
    { params: [0], gradients: [[1], [-3], [0]], ...USUAL, beta1: 0, beta2: 0 }, // steps by sign, and none at 0
    { params: [LARGEST], gradients: [[LARGEST], [-LARGEST]], learningRate: 1, beta1: 0.9999, beta2: 0.9999, epsilon: 1e-2 }, // the bounds
    {
      params: [0, 0],
      gradients: [
        [1e-3, 1000],
        [1e-3, 1000],
      ],
      ...USUAL,
    }, // a million times the gradient, the same step
    {
      params: [2, -1, 0.5],
      gradients: [
        [1, 2, 3],
        [-3, 2, 0],
        [2, 2, -1],
        [0, -9, 1],
      ],
      learningRate: 0.01,
      beta1: 0.8,
      beta2: 0.95,
      epsilon: 1e-3,
    }, // several parameters and signs
  ],
  random: smallRuns(),
  large: [
    { why: 'the most parameters and steps', n: 300, make: (n, rng) => longRun(n, rng, 0.999) },
    { why: 'a short memory of squares', n: 300, make: (n, rng) => longRun(n, rng, 0.5) },
  ],
  hints: [
    'Two running averages per parameter: of the gradient, with decay `beta1`, and of its square, with decay `beta2`. Both start at 0 and are therefore too small at first: by what factor after step `t`, counted from 1?',
    'Divide them by `1 - beta1^t` and `1 - beta2^t`. The step is `learningRate * mean / (sqrt(square) + epsilon)`: epsilon stands outside the root and is added after the correction.',
  ],
  plot,
});

// Quarters, and columns that are 0 throughout.
function smallRuns() {
  const most = 3;
  const quarters = fc.array(
    fc.integer({ min: -20, max: 20 }).map((value) => value / 4),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      params: quarters,
      gradients: fc.array(quarters, { maxLength: 8 }),
      p: fc.integer({ min: 1, max: most }),
      silent: fc.nat({ max: 2 * most }),
      learningRate: fc.constantFrom(0.1, 0.5, 0.01),
      beta1: fc.constantFrom(0.9, 0.5, 0, 0.99),
      beta2: fc.constantFrom(0.999, 0.9, 0.5, 0),
      epsilon: fc.constantFrom(1e-8, 1e-2, 1e-4),
    })
    .map(({ params, gradients, p, silent, epsilon, ...rest }) => ({
      params: params.slice(0, p),
      gradients: gradients.map((row) => row.slice(0, p).map((value, j) => (j === silent ? 0 : value))),
      ...rest,
      epsilon: rest.beta2 === 0 ? 1e-2 : epsilon, // a mean that cancels but for rounding must not be blown up
    }));
}

function longRun(n: number, rng: Rng, beta2: number): Run {
  const scales = rng.array(20, (j) => (j === 7 ? 0 : 10 ** ((j % 5) - 3)));
  return {
    params: rng.array(20, () => rng.int(-300, 300) / 100),
    gradients: rng.array(n, () => scales.map((scale) => (scale * rng.int(-200, 300)) / 100)),
    learningRate: 0.01,
    beta1: 0.9,
    beta2,
    epsilon: 1e-8,
  };
}
