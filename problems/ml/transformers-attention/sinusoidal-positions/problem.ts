import * as fc from 'fast-check';
import * as z from 'zod';
import { answerMatrix, isBetween } from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn } from '@/problems/spec';
import { plot } from './plot';
import { sinusoidalPositions } from './solution';

export default defineProblem({
  slug: 'sinusoidal-positions',
  title: 'Sinusoidal Position Encoding',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['positional-encoding', 'frequencies'],
  documents: ['transformer-architecture-complete-guide'],
  complexity: { time: 'O(length · dim)', space: 'O(length · dim)' },
  entry: fn(
    'sinusoidalPositions',
    [
      ['length', z.int()],
      ['dim', z.int()],
    ],
    answerMatrix,
  ),
  checker: float(1e-9, 1e-9),
  reference: sinusoidalPositions,
  constraints: [
    { says: '`1 <= length <= 4096`', holds: ({ length }) => isBetween(length, 1, 4096) },
    { says: '`1 <= dim <= 512`; `dim` may be odd.', holds: ({ dim }) => isBetween(dim, 1, 512) },
  ],
  samples: [
    {
      input: { length: 2, dim: 4 },
      explanation:
        'At position 0 all sines are 0 and all cosines 1. At position 1 the first pair has the angle `1` and the second `1 / 10000^(2/4) = 0.01`.',
    },
    {
      input: { length: 3, dim: 3 },
      explanation:
        'Columns 0 and 1 are sine and cosine of the position itself. Column 2 is the sine of `p / 10000^(2/3)`; its cosine has no place.',
    },
  ],
  edgeCases: [
    { length: 1, dim: 1 }, // smallest: sin 0
    { length: 1, dim: 2 }, // one pair
    { length: 4, dim: 1 }, // a sine alone
    { length: 4, dim: 2 }, // no exponent but 0
    { length: 2, dim: 3 }, // odd: a row must not have 4 columns
    { length: 3, dim: 4 }, // each half of a row would be sine, then cosine
    { length: 3, dim: 5 }, // the exponents divide by dim itself, not by the next even number
    { length: 2, dim: 6 },
    { length: 2, dim: 512 }, // the widest row; its last angle is just over 1/10000
    { length: 2, dim: 511 },
    { length: 4096, dim: 1 }, // the largest angle: 4095
    { length: 4096, dim: 2 },
  ],
  random: fc.record({ length: fc.integer({ min: 1, max: 40 }), dim: fc.integer({ min: 1, max: 24 }) }),
  large: [
    { why: 'many positions: the frequencies need not be computed for each of them', n: 4096, make: (n) => ({ length: n, dim: 48 }) },
    { why: 'wide rows', n: 512, make: (n) => ({ length: 256, dim: n }) },
    { why: 'odd and large', n: 1000, make: (n) => ({ length: n, dim: 129 }) },
  ],
  hints: [
    'Columns come in pairs: 0 and 1, 2 and 3, and so on. What do the two columns of a pair share, and in what do they differ?',
    'Both columns of pair `i` use the angle `p / 10000^(2i/dim)`; the even column takes its sine, the odd one its cosine. Decide column by column, and an odd `dim` is no special case.',
  ],
  plot,
});
