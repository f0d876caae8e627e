import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { reverseBits } from './solution';

const MAX = 2 ** 32 - 1;

export default defineProblem({
  slug: 'reverse-bits',
  title: 'Reverse Bits',
  track: 'bonus',
  difficulty: 'easy',
  patterns: ['bit-manipulation'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(1)', space: 'O(1)' },
  entry: fn('reverseBits', [['n', z.int()]], z.int()),
  checker: exact(),
  reference: reverseBits,
  constraints: [
    { says: '`0 <= n <= 2^32 - 1`; the answer is in this range too, so it is never negative.', holds: ({ n }) => n >= 0 && n <= MAX },
  ],
  samples: [
    { input: { n: 6 }, explanation: '6 is `110` after 29 zeros; reversed it is `011` before 29 zeros, $2^{30} + 2^{29}$.' },
    { input: { n: 2 ** 31 + 2 }, explanation: 'The highest bit becomes the lowest, and bit 1 becomes bit 30.' },
  ],
  edgeCases: [
    { n: 0 }, // no bit at all
    { n: 1 }, // becomes the top bit, which is the sign for bit operators
    { n: 2 },
    { n: 3 }, // the two highest bits
    { n: 5 },
    { n: 2 ** 30 }, // becomes 2
    { n: 2 ** 31 }, // becomes 1
    { n: 2 ** 31 - 1 }, // all but the top bit: all but the lowest
    { n: 2 ** 32 - 2 }, // the other way round
    { n: MAX }, // all bits: the same
    { n: 2 ** 15 }, // the middle
    { n: 2 ** 16 },
    { n: 0x0000ffff }, // halves change places
    { n: 0xffff0000 },
    { n: 0xaaaaaaaa }, // every other bit
    { n: 0x55555555 },
    { n: 0x12345678 },
    { n: 0x80000001 }, // the same from both sides
  ],
  random: fc
    .oneof(
      { arbitrary: fc.integer({ min: 0, max: MAX }), weight: 4 },
      { arbitrary: fc.integer({ min: 0, max: 1000 }), weight: 2 },
      { arbitrary: fc.nat(31).map((bit) => 2 ** bit), weight: 1 },
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
    'Take the bits of `n` from the lowest on, and build the answer so that what comes first ends up highest. How often must you do that, even if the rest of `n` is 0?',
    '32 rounds of `answer = (answer << 1) | (n & 1)` and `n >>>= 1`. The bit operators give numbers with sign, so finish with `>>> 0`.',
  ],
});
