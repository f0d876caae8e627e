import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { countBits } from './solution';

export default defineProblem({
  slug: 'counting-bits',
  title: 'Counting Bits',
  track: 'bonus',
  difficulty: 'easy',
  patterns: ['bit-manipulation', 'dp-1d'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(1) beyond the answer' },
  entry: fn('countBits', [['n', z.int()]], z.array(z.int())),
  checker: exact(),
  reference: countBits,
  constraints: [{ says: '`0 <= n <= 10^5`', holds: ({ n }) => n >= 0 && n <= 1e5 }],
  samples: [
    { input: { n: 4 }, explanation: '0, 1, 10, 11 and 100 are 0 to 4 in binary.' },
    { input: { n: 0 }, explanation: 'Only 0 itself, which has no 1.' },
  ],
  edgeCases: [
    { n: 0 }, // smallest
    { n: 1 },
    { n: 2 }, // the first carry
    { n: 3 },
    { n: 7 }, // all bits set
    { n: 8 }, // a power of two
    { n: 9 },
    { n: 15 },
    { n: 16 },
    { n: 31 },
    { n: 64 },
    { n: 100 },
    { n: 1023 },
    { n: 1024 },
  ],
  random: fc.record({
    n: fc.oneof({ arbitrary: fc.integer({ min: 0, max: 40 }), weight: 2 }, { arbitrary: fc.integer({ min: 0, max: 3000 }), weight: 1 }),
  }),
  randomTests: 30,
  large: [
    { why: 'the largest n', n: 100_000, make: (n) => ({ n }) },
    { why: 'up to a power of two', n: 65_536, make: (n) => ({ n }) },
    { why: 'up to just below one', n: 32_767, make: (n) => ({ n }) },
  ],
  hints: [
    'You need the count of every number below `n` as well, and smaller ones come first. How does the binary form of `i` contain that of a smaller number?',
    'Without its last bit `i` is `i >> 1`, whose count you know already; the last bit is `i & 1`. So `bits[i] = bits[i >> 1] + (i & 1)`.',
  ],
});
