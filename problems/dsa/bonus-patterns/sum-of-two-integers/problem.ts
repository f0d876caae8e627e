import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { getSum } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'sum-of-two-integers',
  title: 'Sum of Two Integers',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['bit-manipulation', 'math'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(1), at most 32 rounds', space: 'O(1)' },
  entry: fn(
    'getSum',
    [
      ['a', z.int()],
      ['b', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: getSum,
  constraints: [
    { says: '`-2^31 <= a, b <= 2^31 - 1`', holds: ({ a, b }) => fits(a) && fits(b) },
    { says: 'The sum lies in the same range.', holds: ({ a, b }) => fits(a + b) },
  ],
  samples: [
    { input: { a: 5, b: 6 }, explanation: 'In binary `101 + 110 = 1011`.' },
    { input: { a: -9, b: 4 }, explanation: 'Negative numbers are in two’s complement, so they need no case of their own.' },
  ],
  edgeCases: [
    { a: 0, b: 0 }, // nothing at all
    { a: 0, b: 7 }, // one of them is 0
    { a: 7, b: 0 },
    { a: 1, b: 1 }, // one carry
    { a: 2, b: 4 }, // no carry: or is enough
    { a: 3, b: 1 }, // the carry meets a bit and carries on
    { a: 3, b: 3 }, // two carries at once
    { a: -1, b: 1 }, // the carry runs through all bits and falls out
    { a: 1, b: -1 },
    { a: -1, b: -1 }, // a carry in every bit
    { a: -5, b: 3 }, // a negative sum
    { a: 5, b: -3 }, // a positive one
    { a: -1, b: 0 },
    { a: 0, b: MIN }, // the bounds
    { a: MIN, b: 0 },
    { a: MIN, b: MAX },
    { a: MAX, b: MIN },
    { a: MAX, b: 0 },
    { a: MAX, b: -1 },
    { a: MIN, b: 1 },
    { a: 2 ** 30, b: 2 ** 30 - 1 }, // the largest sum
    { a: -(2 ** 30), b: -(2 ** 30) }, // the smallest
    { a: 0x55555555, b: 0x2aaaaaaa }, // no two bits meet
    { a: 0x3fffffff, b: 1 }, // the carry runs through thirty bits
  ],
  random: pairs(),
  large: [
    {
      why: 'counting up one by one takes a thousand million steps a call',
      n: 20_000,
      makeBatch: (n, rng) => ({ calls: rng.array(n, () => ({ a: apart(rng), b: apart(rng) })) }),
    },
    {
      why: 'carries that run through almost all bits, again and again',
      n: 20_000,
      makeBatch: (n, rng) => ({ calls: rng.array(n, () => ({ a: -rng.int(1, 1000), b: rng.int(1, 1000) })) }),
    },
  ],
  hints: [
    'Add 5 and 6 on paper, in binary. Which bits of the result can you write down if you forget about carries? Which operator gives exactly these?',
    'The exclusive or adds each column without carry, and the and tells which columns carry. What has to happen with these carries?',
    'The sum is `a ^ b` plus the carries `(a & b) << 1`. Do the same with these two, until there is no carry left: at most 32 times, since the lowest carry moves up by one bit at least. Keep both values before you overwrite one.',
  ],
});

function fits(value: number): boolean {
  return value >= MIN && value <= MAX;
}

// A second number that would lead out of the range is replaced by its complement, which leads back: a and ~a add up to -1.
function pairs() {
  const small = fc.integer({ min: -16, max: 16 });
  const any = fc.integer({ min: MIN, max: MAX });
  const nearPower = fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -2, max: 2 }), fc.boolean())
    .map(([exponent, by, isNegative]) => {
      const value = 2 ** exponent + by;
      return isNegative ? -value : value;
    });
  const number = fc.oneof(small, any, nearPower);
  return fc.tuple(number, number).map(([a, b]) => ({ a, b: fits(a + b) ? b : ~b }));
}

/** Far from 0, with a sign of either kind, and never too large for a sum. */
function apart(rng: Rng): number {
  const size = rng.int(2 ** 29, 2 ** 30 - 1);
  return rng.int(0, 1) === 0 ? size : -size;
}
