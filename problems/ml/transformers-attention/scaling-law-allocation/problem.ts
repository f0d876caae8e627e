import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn } from '@/problems/spec';
import { lossPlot } from './plot';
import { computeOptimal } from './solution';

/** Hoffmann et al. 2022, with the third of their methods. */
const CHINCHILLA = { E: 1.69, A: 406.4, B: 410.7, alpha: 0.34, beta: 0.28 };
const EVEN = { E: 2, A: 300, B: 300, alpha: 0.3, beta: 0.3 };

interface Input {
  flops: number;
  fit: typeof CHINCHILLA;
}

export default defineProblem({
  slug: 'scaling-law-allocation',
  title: 'Compute-Optimal Model Size (Chinchilla)',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['scaling-laws', 'compute-budget', 'parametric-loss'],
  documents: ['transformer-architecture-complete-guide'],
  complexity: { time: 'O(1)', space: 'O(1)' },
  entry: fn(
    'computeOptimal',
    [
      ['flops', z.number()],
      ['fit', z.object({ E: z.number(), A: z.number(), B: z.number(), alpha: z.number(), beta: z.number() })],
    ],
    z.object({ params: anyNumber(), tokens: anyNumber(), loss: anyNumber() }),
  ),
  checker: float(1e-6, 0),
  reference: computeOptimal,
  constraints: [
    { says: '`10^15 <= flops <= 10^27`', holds: ({ flops }) => flops >= 1e15 && flops <= 1e27 },
    { says: '`0 <= E <= 10`', holds: ({ fit }) => fit.E >= 0 && fit.E <= 10 },
    { says: '`1 <= A, B <= 10^4`', holds: ({ fit }) => [fit.A, fit.B].every((factor) => factor >= 1 && factor <= 1e4) },
    {
      says: '`0.1 <= alpha, beta <= 0.9`',
      holds: ({ fit }) => [fit.alpha, fit.beta].every((exponent) => exponent >= 0.1 && exponent <= 0.9),
    },
    { says: 'In the optimum there is at least one parameter and at least one token.', holds: isWhole },
  ],
  samples: [
    {
      input: { flops: 6e20, fit: EVEN },
      explanation: 'Parameters and tokens matter alike here, so both get `√(6·10^20 / 6) = 10^10`. The loss is `2 + 2 · 300 / 1000 = 2.6`.',
    },
    {
      input: { flops: 5.76e23, fit: CHINCHILLA },
      explanation: 'The published fit at the budget of Chinchilla: about 32 billion parameters and 3 trillion tokens.',
    },
  ],
  edgeCases: [
    { flops: 1e15, fit: CHINCHILLA }, // the smallest budget
    { flops: 1e27, fit: CHINCHILLA }, // the largest
    { flops: 6e18, fit: { E: 0, A: 1, B: 1, alpha: 0.5, beta: 0.5 } }, // no irreducible loss: all three terms cancel
    { flops: 1e20, fit: { E: 1, A: 500, B: 500, alpha: 0.2, beta: 0.6 } }, // alpha below beta: size needs more
    { flops: 1e20, fit: { E: 1, A: 500, B: 500, alpha: 0.6, beta: 0.2 } }, // and the reverse
    { flops: 1e20, fit: { E: 1, A: 5000, B: 50, alpha: 0.3, beta: 0.3 } }, // A above B: only the factor counts
    { flops: 1e20, fit: { E: 1, A: 50, B: 5000, alpha: 0.3, beta: 0.3 } }, // and the reverse
    { flops: 1e24, fit: { E: 10, A: 1, B: 1e4, alpha: 0.1, beta: 0.9 } }, // bounds: nearly everything goes into size
    { flops: 1e24, fit: { E: 10, A: 1e4, B: 1, alpha: 0.9, beta: 0.1 } }, // nearly everything goes into tokens
    { flops: 1e27, fit: { E: 10, A: 1, B: 1, alpha: 0.9, beta: 0.9 } }, // the loss is flat: E hides all but 1e-11 of it
    { flops: 1e15, fit: { E: 0, A: 1e4, B: 1e4, alpha: 0.1, beta: 0.1 } }, // a huge loss
  ],
  random: fc
    .record({
      mantissa: fc.integer({ min: 10, max: 99 }),
      power: fc.integer({ min: 14, max: 25 }),
      E: fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10),
      A: anyFactor(),
      B: anyFactor(),
      alpha: anyExponent(),
      beta: anyExponent(),
    })
    .map(({ mantissa, power, ...fit }) => ({ flops: mantissa * 10 ** power, fit }))
    .filter(isWhole),
  large: [
    {
      why: 'the largest budget',
      n: 27,
      make: (power) => ({ flops: 10 ** power, fit: { E: 1.82, A: 482.01, B: 2085.43, alpha: 0.3478, beta: 0.3658 } }),
    },
    {
      why: 'a budget and fit of many digits',
      n: 24,
      make: (power, rng) => ({
        flops: rng.real(0.1, 1) * 10 ** power,
        fit: { E: rng.real(1, 2), A: rng.real(100, 600), B: rng.real(100, 600), alpha: rng.real(0.25, 0.4), beta: rng.real(0.25, 0.4) },
      }),
    },
  ],
  plot: lossPlot,
  hints: [
    'The constraint leaves one free variable. Put $D = C / (6N)$ into the loss and look at it as a function of $N$ alone.',
    'At the minimum the derivative is zero, which says $\\alpha A / N^\\alpha = \\beta B / D^\\beta$: a percent more of either helps alike. Minimising by loss values alone is not precise enough, for the loss is flat there.',
    'Replace $D$ and solve for $N$: $N = \\left(\\frac{\\alpha A}{\\beta B}\\right)^{1 / (\\alpha + \\beta)} \\left(\\frac{C}{6}\\right)^{\\beta / (\\alpha + \\beta)}$. The exponent of $C$ has $\\beta$ on top, not $\\alpha$.',
  ],
});

function isWhole({ flops, fit }: Input): boolean {
  const { params, tokens } = computeOptimal(flops, fit);
  return params >= 1 && tokens >= 1;
}

function anyFactor() {
  return fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 50 }));
}

function anyExponent() {
  return fc.integer({ min: 10, max: 90 }).map((hundredths) => hundredths / 100);
}
