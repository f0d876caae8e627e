import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { sgdMomentum } from './solution';

interface Run {
  params: number[];
  gradients: number[][];
  learningRates: number[];
  momentum: number;
  weightDecay: number;
  nesterov: boolean;
}

const LARGEST = 1000;

export default defineProblem({
  slug: 'optimizer-momentum',
  title: 'SGD with Momentum and Nesterov',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['optimiser', 'momentum', 'nesterov', 'weight-decay'],
  documents: ['technical-cheatsheet', 'ml-coding-problems'],
  complexity: { time: 'O(steps p)', space: 'O(steps p)' },
  entry: fn(
    'sgdMomentum',
    [
      ['params', z.array(z.number())],
      ['gradients', z.array(z.array(z.number()))],
      ['learningRates', z.array(z.number())],
      ['momentum', z.number()],
      ['weightDecay', z.number()],
      ['nesterov', z.boolean()],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-9, 1e-12),
  reference: sgdMomentum,
  constraints: [
    { says: '`1 <= p <= 20` parameters', holds: ({ params }) => params.length >= 1 && params.length <= 20 },
    {
      says: '0 to 200 steps: as many rows in `gradients` as values in `learningRates`, each row with `p` values',
      holds: ({ params, gradients, learningRates }) =>
        gradients.length <= 200 && learningRates.length === gradients.length && gradients.every((row) => row.length === params.length),
    },
    {
      says: 'Parameters and gradients lie between -1000 and 1000.',
      holds: ({ params, gradients }) => [params, ...gradients].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`0 < learningRates[t] <= 1`', holds: ({ learningRates }) => learningRates.every((rate) => rate > 0 && rate <= 1) },
    {
      says: '`0 <= momentum <= 0.99` and `0 <= weightDecay <= 1`',
      holds: ({ momentum, weightDecay }) => momentum >= 0 && momentum <= 0.99 && weightDecay >= 0 && weightDecay <= 1,
    },
  ],
  samples: [
    {
      input: { params: [1], gradients: [[2], [2]], learningRates: [0.1, 0.1], momentum: 0.5, weightDecay: 0, nesterov: false },
      explanation: 'The velocities are 2 and `0.5 * 2 + 2 = 3`: the parameter goes from 1 to 0.8 and on to 0.5.',
    },
    {
      input: { params: [1], gradients: [[2], [2]], learningRates: [0.1, 0.1], momentum: 0.5, weightDecay: 0, nesterov: true },
      explanation:
        'The same velocities, but the steps go along `2 + 0.5 * 2 = 3` and `2 + 0.5 * 3 = 3.5`: the parameter goes to 0.7 and 0.35.',
    },
    {
      input: {
        params: [4, -4],
        gradients: [
          [0, 0],
          [1, 0],
        ],
        learningRates: [0.5, 0.25],
        momentum: 0.9,
        weightDecay: 0.5,
        nesterov: false,
      },
      explanation:
        'Without a gradient the weight decay alone gives `g = (2, -2)`, and the parameters become (3, -3). Then `g = (1 + 1.5, -1.5)`, the velocity is `0.9 * (2, -2) + g = (4.3, -3.3)`, and the step with the new rate leads to (1.925, -2.175).',
    },
  ],
  edgeCases: [
    { params: [1], gradients: [], learningRates: [], momentum: 0.9, weightDecay: 0.1, nesterov: false }, // no step: an empty list
    { params: [1], gradients: [[3]], learningRates: [0.5], momentum: 0.9, weightDecay: 0, nesterov: false }, // the first velocity is the gradient itself
    { params: [1], gradients: [[3]], learningRates: [0.5], momentum: 0.5, weightDecay: 0, nesterov: true }, // Nesterov looks ahead in the first step already
    { params: [0], gradients: [[1], [0]], learningRates: [1, 0.25], momentum: 0.5, weightDecay: 0, nesterov: false }, // the rate falls: it must not be part of the velocity
    { params: [0], gradients: [[1], [0], [0], [0]], learningRates: [1, 1, 1, 1], momentum: 0.5, weightDecay: 0, nesterov: false }, // rolls on without a gradient
    { params: [0], gradients: [[1], [0], [0]], learningRates: [1, 1, 1], momentum: 0.5, weightDecay: 0, nesterov: true }, // the same by Nesterov
    { params: [2], gradients: [[1], [1]], learningRates: [0.5, 0.5], momentum: 0, weightDecay: 0, nesterov: false }, // plain gradient descent
    { params: [2], gradients: [[1], [1]], learningRates: [0.5, 0.5], momentum: 0, weightDecay: 0, nesterov: true }, // Nesterov without momentum is the same
    { params: [8], gradients: [[0], [0]], learningRates: [1, 1], momentum: 0.5, weightDecay: 1, nesterov: false }, // the decay goes through the velocity: the parameter overshoots 0
    { params: [8], gradients: [[0], [0]], learningRates: [0.5, 0.5], momentum: 0.5, weightDecay: 0.5, nesterov: true }, // weight decay with Nesterov
    {
      params: [1, 1],
      gradients: [
        [1, -1],
        [-1, 1],
      ],
      learningRates: [0.5, 0.5],
      momentum: 0.75,
      weightDecay: 0,
      nesterov: false,
    }, // two rows that must not be one array
    { params: [LARGEST], gradients: [[-LARGEST], [LARGEST]], learningRates: [1, 1], momentum: 0.99, weightDecay: 1, nesterov: true }, // the bounds
    { params: [0, 0, 0], gradients: [[0, 0, 0]], learningRates: [1], momentum: 0.9, weightDecay: 0.5, nesterov: false }, // nothing moves
  ],
  random: smallRuns(),
  large: [
    { why: 'the most parameters and steps', n: 200, make: (n, rng) => longRun(n, rng, false) },
    { why: 'the same by Nesterov', n: 200, make: (n, rng) => longRun(n, rng, true) },
  ],
  hints: [
    'Keep one velocity per parameter, at first 0. In each step: `g = gradient + weightDecay * parameter`, then `v = momentum * v + g`. The learning rate is no part of `v`.',
    'Without Nesterov the parameters move by `-rate * v`, with it by `-rate * (g + momentum * v)`, with the *new* `v`. Put a new array into the answer after every step.',
  ],
  plot,
});

// Quarters, so that inputs read well.
function smallRuns() {
  const most = 3;
  const quarters = fc.array(
    fc.integer({ min: -20, max: 20 }).map((value) => value / 4),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      params: quarters,
      steps: fc.array(fc.record({ gradient: quarters, rate: fc.constantFrom(0.1, 0.5, 1, 0.01, 0.25) }), { maxLength: 8 }),
      p: fc.integer({ min: 1, max: most }),
      momentum: fc.constantFrom(0.5, 0.9, 0.99, 0),
      weightDecay: fc.constantFrom(0, 0.01, 0.5),
      nesterov: fc.boolean(),
    })
    .map(({ params, steps, p, momentum, weightDecay, nesterov }) => ({
      params: params.slice(0, p),
      gradients: steps.map(({ gradient }) => gradient.slice(0, p)),
      learningRates: steps.map(({ rate }) => rate),
      momentum,
      weightDecay,
      nesterov,
    }));
}

function longRun(n: number, rng: Rng, nesterov: boolean): Run {
  const row = () => rng.array(20, () => rng.int(-300, 300) / 100);
  return {
    params: row(),
    gradients: rng.array(n, row),
    learningRates: rng.array(n, (t) => 0.1 * 0.98 ** t),
    momentum: 0.9,
    weightDecay: 0.01,
    nesterov,
  };
}
