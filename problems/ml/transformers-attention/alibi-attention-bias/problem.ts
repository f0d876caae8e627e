import * as fc from 'fast-check';
import * as z from 'zod';
import { answerMatrix, isBetween } from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn } from '@/problems/spec';
import { plot } from './plot';
import { alibiBias } from './solution';

export default defineProblem({
  slug: 'alibi-attention-bias',
  title: 'ALiBi Slopes and Bias',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['alibi', 'per-head-slopes', 'length-extrapolation'],
  documents: ['attention-mechanisms-comprehensive-guide'],
  complexity: { time: 'O(numHeads · length²)', space: 'O(numHeads · length²)' },
  entry: fn(
    'alibiBias',
    [
      ['numHeads', z.int()],
      ['length', z.int()],
    ],
    z.array(answerMatrix),
  ),
  checker: float(1e-9, 1e-12),
  reference: alibiBias,
  constraints: [
    { says: '`1 <= numHeads <= 48`', holds: ({ numHeads }) => isBetween(numHeads, 1, 48) },
    { says: '`1 <= length <= 64`', holds: ({ length }) => isBetween(length, 1, 64) },
  ],
  samples: [
    {
      input: { numHeads: 2, length: 3 },
      explanation:
        'Two is a power of two: the slopes are `2^-4 = 0.0625` and `2^-8 = 0.00390625`. The key two places back gets twice the slope, negated.',
    },
    {
      input: { numHeads: 3, length: 2 },
      explanation:
        'The largest power of two below 3 is 2, with slopes `2^-4` and `2^-8`. The third head takes the first slope of the list for 4 heads, which is `2^-2`.',
    },
  ],
  edgeCases: [
    { numHeads: 1, length: 1 }, // smallest: one zero
    { numHeads: 1, length: 3 }, // one head: the slope is 2^-8
    { numHeads: 8, length: 2 }, // slopes 1/2, 1/4, ..., 1/256
    { numHeads: 4, length: 4 },
    { numHeads: 5, length: 2 }, // one more than a power of two
    { numHeads: 6, length: 3 }, // the two others are numbers 0 and 2 of the list for 8
    { numHeads: 7, length: 2 }, // one less than a power of two
    { numHeads: 12, length: 2 },
    { numHeads: 16, length: 2 }, // the first slope is a root: 2^-0.5
    { numHeads: 31, length: 2 },
    { numHeads: 32, length: 2 },
    { numHeads: 33, length: 2 },
    { numHeads: 48, length: 3 }, // the largest: half as many again
    { numHeads: 2, length: 64 }, // the longest
  ],
  random: fc.record({ numHeads: fc.integer({ min: 1, max: 48 }), length: fc.integer({ min: 1, max: 6 }) }),
  large: [
    { why: 'all bounds', n: 64, make: (n) => ({ numHeads: 48, length: n }) },
    { why: 'a power of two', n: 64, make: (n) => ({ numHeads: 32, length: n }) },
  ],
  hints: [
    'Two separate tasks: a list of `numHeads` slopes, and for each slope a triangle of distances times `-slope`.',
    'For a power of two the slopes are a geometric row that starts with its own ratio, `2^(-8/P)`, and ends with `2^-8`.',
    'Otherwise take the row of the largest power of two `P < numHeads`, then go through the row for `2P` heads and take its entries 0, 2, 4, ... until there are enough: these are the ones that lie between the first.',
  ],
  plot,
});
