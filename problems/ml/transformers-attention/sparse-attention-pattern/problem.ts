import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { patternPlot } from './plot';
import { sparsePattern } from './solution';

export default defineProblem({
  slug: 'sparse-attention-pattern',
  title: 'Longformer and BigBird Style Sparse Pattern',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['sparse-attention-patterns', 'global-tokens', 'dilation'],
  documents: ['attention-mechanisms-comprehensive-guide'],
  complexity: { time: 'O(length · s log s), s = 2 · radius + 1 + globals', space: 'O(length · s)' },
  entry: fn(
    'sparsePattern',
    [
      ['length', z.int()],
      ['radius', z.int()],
      ['dilation', z.int()],
      ['globals', z.array(z.int())],
    ],
    z.array(z.array(z.number())),
  ),
  checker: exact(),
  reference: sparsePattern,
  constraints: [
    { says: '`1 <= length <= 40000`', holds: ({ length }) => length >= 1 && length <= 40_000 },
    {
      says: '`0 <= radius <= 20000` and `1 <= dilation <= 20000`',
      holds: ({ radius, dilation }) => radius >= 0 && radius <= 20_000 && dilation >= 1 && dilation <= 20_000,
    },
    { says: '`0 <= globals.length <= 8`', holds: ({ globals }) => globals.length <= 8 },
    {
      says: '`globals` holds distinct positions from `0` to `length - 1` in any order.',
      holds: ({ length, globals }) =>
        new Set(globals).size === globals.length && globals.every((position) => position >= 0 && position < length),
    },
    {
      says: '`length * (2 * radius + 1 + 2 * globals.length) <= 10^6`',
      holds: ({ length, radius, globals }) => length * (2 * radius + 1 + 2 * globals.length) <= 1e6,
    },
  ],
  samples: [
    {
      input: { length: 5, radius: 1, dilation: 1, globals: [] },
      explanation: 'Each position sees itself and its direct neighbours, as far as there are any.',
    },
    {
      input: { length: 7, radius: 1, dilation: 2, globals: [3] },
      explanation:
        'Position 0 sees itself, position 2 (two to the right) and the global position 3. Position 3 is global and sees all seven.',
    },
  ],
  edgeCases: [
    { length: 1, radius: 0, dilation: 1, globals: [] }, // the smallest: position 0 sees itself
    { length: 1, radius: 3, dilation: 2, globals: [0] }, // a single position that is global
    { length: 4, radius: 0, dilation: 1, globals: [] }, // radius 0: only itself
    { length: 4, radius: 0, dilation: 3, globals: [2] }, // one row and one column are full
    { length: 5, radius: 4, dilation: 1, globals: [] }, // the radius just covers everything
    { length: 5, radius: 9, dilation: 1, globals: [4] }, // the radius reaches beyond both ends
    { length: 6, radius: 2, dilation: 2, globals: [] }, // keys at distance 2 and 4; 1 and 3 are skipped
    { length: 5, radius: 2, dilation: 20_000, globals: [1] }, // the first step leaves the sequence
    { length: 6, radius: 1, dilation: 1, globals: [5, 0] }, // both ends, unsorted; each lies in the window of a neighbour
    { length: 6, radius: 1, dilation: 3, globals: [4, 1] }, // 1 and 4 are global and at a dilated distance from each other
    { length: 3, radius: 1, dilation: 1, globals: [2, 0, 1] }, // all are global
    { length: 12, radius: 1, dilation: 1, globals: [11, 2, 10] }, // as text, 10 and 11 come before 2
    { length: 9, radius: 2, dilation: 3, globals: [8, 7, 6, 5, 4, 3, 2, 1] }, // most globals; 0 is the only plain row
    { length: 20, radius: 20_000, dilation: 2, globals: [] }, // the largest radius; odd distances stay hidden
  ],
  random: fc
    .record({
      length: fc.integer({ min: 1, max: 8 }),
      radius: fc.integer({ min: 0, max: 4 }),
      dilation: fc.integer({ min: 1, max: 4 }),
      globals: fc.uniqueArray(fc.integer({ min: 0, max: 7 }), { maxLength: 3 }),
    })
    .map((input) => ({ ...input, globals: input.globals.filter((position) => position < input.length) })),
  large: [
    {
      why: 'a long sequence: 1.6 billion pairs, of which fewer than one in 2000 is allowed',
      n: 40_000,
      make: (n, rng) => ({ length: n, radius: 6, dilation: 3, globals: rng.distinctInts(2, 0, n - 1) }),
    },
    {
      why: 'many global tokens and no dilation',
      n: 5000,
      make: (n, rng) => ({ length: n, radius: 4, dilation: 1, globals: rng.distinctInts(8, 0, n - 1) }),
    },
    {
      why: 'a dilation so wide that half of the steps leave the sequence',
      n: 2000,
      make: (n, rng) => ({ length: n, radius: 16, dilation: 120, globals: rng.distinctInts(3, 0, n - 1) }),
    },
  ],
  plot: patternPlot,
  hints: [
    'Build each row from what it may see; do not test every pair. How many keys does a position see that is not global?',
    'A global position gets the row of all keys. Any other collects `i + k * dilation` inside of the sequence *and* the global positions in a set, so that none is listed twice, and sorts it by number.',
  ],
});
