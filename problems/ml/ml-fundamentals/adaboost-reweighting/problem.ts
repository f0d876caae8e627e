import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { adaBoost } from './solution';

interface Task {
  y: number[];
  predictions: number[][];
}

export default defineProblem({
  slug: 'adaboost-reweighting',
  title: 'AdaBoost Reweighting',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['adaboost', 'boosting', 'sample-weights'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(learners n)', space: 'O(n)' },
  entry: fn(
    'adaBoost',
    [
      ['y', z.array(z.int())],
      ['predictions', z.array(z.array(z.int()))],
    ],
    z.object({ alphas: z.array(anyNumber()), weights: z.array(anyNumber()), scores: z.array(anyNumber()) }),
  ),
  checker: float(1e-8, 1e-10),
  reference: adaBoost,
  constraints: [
    { says: '`1 <= n <= 500` rows, n being the length of `y`', holds: ({ y: { length } }) => length >= 1 && length <= 500 },
    {
      says: '1 to 50 weak learners, each with `n` predictions',
      holds: ({ y, predictions }) =>
        predictions.length >= 1 && predictions.length <= 50 && predictions.every((list) => list.length === y.length),
    },
    {
      says: 'Labels and predictions are -1 or 1.',
      holds: ({ y, predictions }) => [y, ...predictions].every((list) => list.every((value) => Math.abs(value) === 1)),
    },
    {
      says: 'A weighted error is at least `10^-4` away from 0 and from 1, unless the learner is right, or wrong, about every row.',
      holds: hasClearErrors,
    },
  ],
  samples: [
    {
      input: { y: [1, 1, -1, -1], predictions: [[1, 1, -1, 1]] },
      explanation:
        'One row of four is wrong: the error is 1/4 and alpha is `ln(3) / 2 = 0.5493`. The wrong row is multiplied by `sqrt(3)`, the others are divided by it; normalised, it weighs 1/2 and the others 1/6 each.',
    },
    {
      input: {
        y: [1, 1, -1, -1],
        predictions: [
          [1, 1, -1, 1],
          [-1, 1, -1, -1],
        ],
      },
      explanation:
        'The second learner is wrong about row 0 only, which weighs 1/6 by now: alpha is `ln(5) / 2 = 0.8047`, more than that of the first one. Row 0 then weighs 1/2.',
    },
    {
      input: { y: [1, -1], predictions: [[-1, 1]] },
      explanation:
        'Wrong about everything. The error 1 counts as `1 - 10^-10`, alpha is about -11.51, and the scores have the right signs. All rows were multiplied alike, so the weights stay.',
    },
  ],
  edgeCases: [
    { y: [1], predictions: [[1]] }, // a perfect learner: alpha is large and finite
    { y: [-1], predictions: [[1]] }, // and the opposite
    { y: [-1, -1], predictions: [[-1, 1]] }, // an error of exactly one half: alpha 0, nothing changes
    { y: [1, 1, 1], predictions: [[1, 1, -1]] }, // only one class
    { y: [1, 1, 1], predictions: [[1, -1, -1]] }, // worse than chance: alpha below 0, and the rows that were right gain weight
    {
      y: [1, -1, 1],
      predictions: [
        [1, -1, -1],
        [1, -1, -1],
      ],
    }, // the same learner again has the error one half
    {
      y: [1, -1, 1],
      predictions: [
        [1, -1, -1],
        [-1, 1, 1],
      ],
    }, // its negative as well
    {
      y: [1, -1, 1, -1],
      predictions: [
        [1, -1, 1, -1],
        [1, -1, 1, 1],
      ],
    }, // after a perfect learner the weights are still equal
    {
      y: [1, -1, 1],
      predictions: [
        [1, 1, 1],
        [-1, -1, 1],
        [1, -1, -1],
      ],
    }, // three in turn, each wrong about another row
    {
      y: [-1, 1, 1, -1, 1],
      predictions: [
        [1, 1, 1, -1, 1],
        [-1, -1, 1, -1, 1],
        [-1, 1, -1, -1, 1],
        [-1, 1, 1, 1, 1],
        [-1, 1, 1, -1, -1],
      ],
    }, // each row is missed once
    {
      y: [1, 1, -1, -1, 1],
      predictions: [
        [1, 1, -1, -1, 1],
        [-1, -1, 1, 1, -1],
        [1, 1, -1, 1, 1],
      ],
    }, // perfect, all wrong, then one mistake
  ],
  random: smallTasks(),
  large: [
    { why: 'the most rows and learners, a little better than chance', n: 500, make: (n, rng) => weakLearners(n, rng, 50, 0.35) },
    { why: 'learners on both sides of chance', n: 500, make: (n, rng) => weakLearners(n, rng, 50, 0.5) },
  ],
  hints: [
    'For each learner in turn: which share of the *weight* does it get wrong? From this follow its alpha, and then the new weights for the next learner.',
    'Clamp the error before you take $\\alpha = \\frac12 \\ln \\frac{1 - e}{e}$. With labels of -1 and 1, $y_i h_i$ is 1 where the learner is right and -1 where it is wrong: one formula updates all rows.',
    'Multiply row $i$ by $e^{-\\alpha\\, y_i h_i}$ and divide all by their sum. To check: for an error that was not clamped, the rows that the learner got wrong now weigh 1/2 together.',
  ],
  plot,
});

/** Near 0 and 1 the logarithm would magnify the rounding of sums. */
function hasClearErrors({ y, predictions }: Task): boolean {
  return predictions.every((predicted, t) => {
    const wrong = predicted.map((value, i) => value !== y[i]);
    if (wrong.every((isWrong) => isWrong === wrong[0])) return true;
    const weights = t === 0 ? y.map(() => 1 / y.length) : adaBoost(y, predictions.slice(0, t)).weights;
    const error = weights.reduce((sum, weight, i) => sum + (wrong[i] ? weight : 0), 0);
    return error >= 1e-4 && error <= 1 - 1e-4;
  });
}

// Whether a row is wrong is drawn, so that shrinking leads to learners that are right.
function smallTasks() {
  const most = 8;
  const wrong = fc.array(fc.constantFrom(false, false, true), { minLength: most, maxLength: most });
  return fc
    .record({
      y: fc.array(fc.constantFrom(1, -1), { minLength: 1, maxLength: most }),
      learners: fc.array(wrong, { minLength: 1, maxLength: 5 }),
    })
    .map(({ y, learners }) => ({ y, predictions: learners.map((flags) => y.map((label, i) => (flags[i] ? -label : label))) }))
    .filter(hasClearErrors);
}

function weakLearners(n: number, rng: Rng, learners: number, error: number): Task {
  const y = rng.array(n, () => rng.pick([-1, 1]));
  return { y, predictions: rng.array(learners, () => y.map((label) => (rng.real() < error ? -label : label))) };
}
