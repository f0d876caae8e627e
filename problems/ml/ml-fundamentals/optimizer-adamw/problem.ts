import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { adamW } from './solution';

interface Run {
  params: number[];
  gradients: number[][];
  learningRates: number[];
  beta1: number;
  beta2: number;
  epsilon: number;
  weightDecay: number;
}

const LARGEST = 1000;
const USUAL = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8 };

export default defineProblem({
  slug: 'optimizer-adamw',
  title: 'AdamW: Decoupled Weight Decay',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['optimiser', 'adamw', 'weight-decay'],
  documents: ['technical-cheatsheet', 'lora-qlora-finetuning-guide', 'ml-coding-problems'],
  complexity: { time: 'O(steps p)', space: 'O(steps p)' },
  entry: fn(
    'adamW',
    [
      ['params', z.array(z.number())],
      ['gradients', z.array(z.array(z.number()))],
      ['learningRates', z.array(z.number())],
      ['beta1', z.number()],
      ['beta2', z.number()],
      ['epsilon', z.number()],
      ['weightDecay', z.number()],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-9, 1e-12),
  reference: adamW,
  constraints: [
    { says: '`1 <= p <= 20` parameters', holds: ({ params }) => params.length >= 1 && params.length <= 20 },
    {
      says: '0 to 300 steps: as many rows in `gradients` as values in `learningRates`, each row with `p` values',
      holds: ({ params, gradients, learningRates }) =>
        gradients.length <= 300 && learningRates.length === gradients.length && gradients.every((row) => row.length === params.length),
    },
    {
      says: 'Parameters and gradients lie between -1000 and 1000.',
      holds: ({ params, gradients }) => [params, ...gradients].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`0 < learningRates[t] <= 1`', holds: ({ learningRates }) => learningRates.every((rate) => rate > 0 && rate <= 1) },
    {
      says: '`0 <= beta1 <= 0.9999` and `0 <= beta2 <= 0.9999`',
      holds: ({ beta1, beta2 }) => [beta1, beta2].every((beta) => beta >= 0 && beta <= 0.9999),
    },
    { says: '`10^-8 <= epsilon <= 10^-2`', holds: ({ epsilon }) => epsilon >= 1e-8 && epsilon <= 1e-2 },
    { says: '`0 <= weightDecay <= 1`', holds: ({ weightDecay }) => weightDecay >= 0 && weightDecay <= 1 },
  ],
  samples: [
    {
      input: { params: [8], gradients: [[4]], learningRates: [0.5], beta1: 0.9, beta2: 0.99, epsilon: 0.01, weightDecay: 0.5 },
      explanation:
        'The decay multiplies by `1 - 0.5 * 0.5 = 0.75` and leaves 6. The first Adam step is `0.5 * 4 / (4 + 0.01)`, just under the rate.',
    },
    {
      input: {
        params: [1, 2],
        gradients: [
          [0, 1],
          [0, 1],
        ],
        learningRates: [1, 0.5],
        beta1: 0.5,
        beta2: 0.5,
        epsilon: 0.01,
        weightDecay: 0.25,
      },
      explanation:
        'The first parameter has no gradient and only decays: by 0.75 in the first step, and by 0.875 in the second, whose rate is half as large. Were the decay part of the gradient, Adam would turn it into a full step.',
    },
  ],
  edgeCases: [
    { params: [3], gradients: [], learningRates: [], ...USUAL, weightDecay: 0.1 }, // no step: an empty list
    { params: [3], gradients: [[5]], learningRates: [0.1], ...USUAL, weightDecay: 0 }, // without decay it is Adam
    { params: [4], gradients: [[0], [0]], learningRates: [0.5, 0.25], ...USUAL, weightDecay: 1 }, // without gradients only the decay is left
    { params: [4], gradients: [[2]], learningRates: [0.5], ...USUAL, weightDecay: 0.5 }, // the decay acts on the parameter before the Adam step
    { params: [0], gradients: [[1], [1]], learningRates: [1, 1], ...USUAL, weightDecay: 0.5 }, // nothing to decay in the first step
    { params: [4], gradients: [[1], [1]], learningRates: [1, 0.125], ...USUAL, weightDecay: 1 }, // rate 1 with decay 1 forgets the parameter
    { params: [2], gradients: [[1000], [0.001]], learningRates: [0.1, 0.1], ...USUAL, weightDecay: 0.1 }, // large gradients do not weaken the decay
    { params: [-6], gradients: [[0.001]], learningRates: [0.1], ...USUAL, epsilon: 0.01, weightDecay: 0.5 }, // a negative parameter decays upwards
    { params: [1], gradients: [[1], [-3], [0]], learningRates: [0.1, 0.1, 0.1], beta1: 0, beta2: 0.5, epsilon: 1e-2, weightDecay: 0.1 }, // no mean
    { params: [1], gradients: [[1], [-3], [0]], learningRates: [0.1, 0.2, 0.3], beta1: 0.5, beta2: 0, epsilon: 1e-2, weightDecay: 0.1 }, // no mean square
    {
      params: [LARGEST],
      gradients: [[LARGEST], [-LARGEST]],
      learningRates: [1, 1],
      beta1: 0.9999,
      beta2: 0.9999,
      epsilon: 1e-2,
      weightDecay: 1,
    }, // the bounds
    {
      params: [5, -5, 0],
      gradients: [
        [1, 1, 0],
        [-1, 1, 0],
      ],
      learningRates: [0.1, 0.01],
      ...USUAL,
      weightDecay: 0.1,
    }, // several parameters, one of them at rest
  ],
  random: smallRuns(),
  large: [
    { why: 'the most parameters and steps', n: 300, make: (n, rng) => longRun(n, rng, 0.1) },
    { why: 'a strong decay', n: 300, make: (n, rng) => longRun(n, rng, 1) },
  ],
  hints: [
    'It is Adam with one more line. Adam with an L2 penalty adds `weightDecay * parameter` to the gradient; what happens to that term when it is divided by the root of the mean square?',
    'AdamW keeps the decay out of the gradient: the running averages see the plain gradient only. The parameter itself is multiplied by `1 - rate * weightDecay`.',
    'Per step: averages, both divided by `1 - beta^t` with `t` from 1, then `(1 - rate * weightDecay) * old - rate * mean / (sqrt(square) + epsilon)`. The rate of the step stands in both parts.',
  ],
  plot,
});

function smallRuns() {
  const most = 3;
  const quarters = fc.array(
    fc.integer({ min: -20, max: 20 }).map((value) => value / 4),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      params: quarters,
      steps: fc.array(fc.record({ gradient: quarters, rate: fc.constantFrom(0.1, 0.5, 1, 0.01) }), { maxLength: 7 }),
      p: fc.integer({ min: 1, max: most }),
      silent: fc.nat({ max: 2 * most }),
      beta1: fc.constantFrom(0.9, 0.5, 0),
      beta2: fc.constantFrom(0.999, 0.9, 0.5),
      epsilon: fc.constantFrom(1e-2, 1e-4, 1e-8),
      weightDecay: fc.constantFrom(0.5, 0.1, 0.01, 1, 0),
    })
    .map(({ params, steps, p, silent, ...rest }) => ({
      params: params.slice(0, p),
      gradients: steps.map(({ gradient }) => gradient.slice(0, p).map((value, j) => (j === silent ? 0 : value))),
      learningRates: steps.map(({ rate }) => rate),
      ...rest,
    }));
}

function longRun(n: number, rng: Rng, weightDecay: number): Run {
  const scales = rng.array(20, (j) => (j === 7 ? 0 : 10 ** ((j % 5) - 3)));
  return {
    params: rng.array(20, () => rng.int(-300, 300) / 100),
    gradients: rng.array(n, () => scales.map((scale) => (scale * rng.int(-200, 300)) / 100)),
    learningRates: rng.array(n, (t) => 0.1 / Math.sqrt(t + 1)),
    ...USUAL,
    weightDecay,
  };
}
