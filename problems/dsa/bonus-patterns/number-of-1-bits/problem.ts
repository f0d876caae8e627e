import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { hammingWeight } from './solution';

const MAX = 2 ** 32 - 1;

export default defineProblem({
  slug: 'number-of-1-bits',
  title: 'Number of 1 Bits',
  track: 'bonus',
  difficulty: 'easy',
  patterns: ['bit-manipulation'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(1)', space: 'O(1)' },
  entry: fn('hammingWeight', [['n', z.int()]], z.int()),
  checker: exact(),
  reference: hammingWeight,
  constraints: [{ says: '`0 <= n <= 2^32 - 1`', holds: ({ n }) => n >= 0 && n <= MAX }],
  samples: [
    { input: { n: 13 }, explanation: '13 is `1101` in binary.' },
    { input: { n: 64 }, explanation: '64 is `1000000`.' },
    { input: { n: MAX }, explanation: 'All 32 bits are 1.' },
  ],
  edgeCases: [
    { n: 0 }, // no bit at all
    { n: 1 }, // only the lowest
    { n: 2 }, // two digits, one bit
    { n: 3 },
    { n: 4 },
    { n: 5 }, // a gap
    { n: 7 },
    { n: 10 },
    { n: 255 },
    { n: 256 }, // the lowest bit of another byte
    { n: 65_535 },
    { n: 65_536 },
    { n: 2 ** 30 }, // the highest bit that 31 bits with sign can hold
    { n: 2 ** 31 - 1 }, // all bits but the top one
    { n: 2 ** 31 }, // only the top bit: negative for the bit operators
    { n: 2 ** 31 + 1 }, // the top and the lowest bit
    { n: 2 ** 32 - 2 }, // all but the lowest
    { n: 0xaaaaaaaa }, // every other bit
    { n: 0x55555555 },
    { n: 0xf0f0f0f0 },
  ],
  random: fc
    .oneof(
      { arbitrary: fc.integer({ min: 0, max: MAX }), weight: 3 },
      { arbitrary: fc.integer({ min: 0, max: 1000 }), weight: 2 },
      { arbitrary: fc.integer({ min: 2 ** 31, max: MAX }), weight: 2 },
      {
        arbitrary: fc
          .tuple(fc.nat(31), fc.nat(31))
          .map(([low, high]) => 2 ** Math.max(low, high) + (low === high ? 0 : 2 ** Math.min(low, high))),
        weight: 1,
      },
    )
    .map((n) => ({ n })),
  large: [
    {
      why: 'many calls',
      n: 2_000,
      makeBatch: (n, rng) => ({ calls: rng.array(n, () => ({ n: rng.int(0, MAX) })) }),
    },
  ],
  hints: [
    '`n & 1` is the lowest bit. How do you get to the next one, and when can you stop? Mind that `>>` keeps the sign, and that for the bit operators a number with the top bit set is negative.',
    'Shift with `>>>`, which fills up with zeros. Or jump from one bit to the next: `n & (n - 1)` is `n` without its lowest 1, so count how often that takes you until nothing is left.',
  ],
});
