import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, float, fn, type Rng } from '@/problems/spec';
import { myPow } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'powx-n',
  title: 'Pow(x, n)',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['recursion', 'divide-and-conquer', 'math'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(log n)', space: 'O(log n)' },
  entry: fn(
    'myPow',
    [
      ['x', z.number()],
      ['n', z.int()],
    ],
    z.number(),
  ),
  checker: float(1e-5, 1e-5), // by 2^31 the rounding of a single product grows to some 10^-7
  reference: myPow,
  constraints: [
    { says: '`-100 <= x <= 100`', holds: ({ x }) => Math.abs(x) <= 100 },
    { says: '`-2^31 <= n <= 2^31 - 1`', holds: ({ n }) => n >= MIN && n <= MAX },
    { says: '`x` is not 0 when `n <= 0`.', holds: ({ x, n }) => x !== 0 || n > 0 },
    { says: '`-10^4 <= x^n <= 10^4`', holds: ({ x, n }) => Math.abs(x ** n) <= 1e4 },
  ],
  samples: [
    { input: { x: 1.5, n: 3 }, explanation: '`1.5 * 1.5 * 1.5 = 3.375`' },
    { input: { x: -2, n: -3 }, explanation: 'A negative exponent means one divided by the power: `1 / (-2 * -2 * -2) = -0.125`.' },
    { input: { x: 9, n: 0 }, explanation: 'The product of no factors is 1.' },
  ],
  edgeCases: [
    { x: 2, n: 0 }, // no factor at all
    { x: -3, n: 0 }, // nor here
    { x: 2, n: 1 }, // the smallest odd exponent
    { x: 2, n: -1 }, // the smallest negative one
    { x: 3, n: 2 }, // the smallest that is halved
    { x: 3, n: 3 }, // odd: half of it twice, and one more factor
    { x: 2, n: 10 }, // even, and its half is odd
    { x: 2, n: 13 }, // 1101 in binary
    { x: -2, n: 7 }, // negative to an odd exponent
    { x: -2, n: 8 }, // and to an even one
    { x: -2, n: -5 }, // negative and negative
    { x: 0.5, n: -13 }, // the power of a fraction grows with a negative exponent
    { x: 0, n: 1 }, // 0 to the smallest exponent that it may have
    { x: 0, n: MAX }, // and to the largest
    { x: 1, n: MAX }, // the largest exponent
    { x: 1, n: MIN }, // the smallest: -n does not fit 32 bits
    { x: -1, n: MAX }, // the largest is odd
    { x: -1, n: MIN }, // the smallest is even
    { x: -1, n: MIN + 1 }, // odd and negative
    { x: 1.000000001, n: MIN }, // about 0.117: a loop that never runs gives 1
    { x: 0.999999999, n: MIN }, // about 8.56
    { x: 0.999999999, n: MAX }, // about 0.117
    { x: 1.000000001, n: MAX }, // about 8.56
    { x: 100, n: 2 }, // the bounds of x and of the result
    { x: -100, n: 1 },
    { x: -100, n: -2 }, // 0.0001
    { x: 100, n: MIN }, // 0 within the precision of a number: one divided by infinity
    { x: 0.01, n: MAX }, // 0 as well
    { x: 0.01, n: -2 }, // the largest result with a negative exponent
    { x: 1.00001, n: 123456 }, // about 3.44
  ],
  random: fc.oneof(smallPowers(), anyBase(), nearOne()),
  large: [
    { why: 'exponents near the largest, call after call: multiplying n times takes seconds for each', n: 400, makeBatch: hugeExponents },
    { why: 'negative exponents near the smallest', n: 400, makeBatch: hugeNegativeExponents },
  ],
  hints: [
    'Multiplying `n` times takes two billion steps. How many multiplications do you need for `x^16`, if you may use what you have already computed?',
    '`x^n` is the square of `x^(n/2)` when `n` is even, and one more factor `x` when it is odd. Compute the half power *once* and square it. How deep does the recursion go?',
    'A negative exponent is one divided by the positive power. Mind `n = -2^31`: the bit operators `|`, `>>` and `&` work on 32 bits, in which `2^31` has no place. Use `Math.floor(n / 2)`.',
  ],
});

// From 2^-13 to 2^13, whatever the combination.
function smallPowers() {
  const size = fc.integer({ min: 2, max: 8 }).map((quarters) => quarters / 4);
  return fc
    .record({ size, isNegative: fc.boolean(), n: fc.integer({ min: -13, max: 13 }) })
    .map(({ size, isNegative, n }) => ({ x: isNegative ? -size : size, n }));
}

function anyBase() {
  const size = fc.integer({ min: 1, max: 100 });
  return fc
    .record({ size, isNegative: fc.boolean(), n: fc.integer({ min: -8, max: 2 }) })
    .map(({ size, isNegative, n }) => ({ x: isNegative ? -size : size, n }));
}

// Growth of the power from e^-8 to e^8, with an exponent of any size.
function nearOne() {
  const size = fc.oneof(fc.integer({ min: 1000, max: MAX }), fc.integer({ min: MAX - 1000, max: MAX }));
  return fc
    .record({ size, growth: fc.integer({ min: -8, max: 8 }), isNegative: fc.boolean(), isInverse: fc.boolean() })
    .map(({ size, growth, isNegative, isInverse }) => {
      const x = 1 + growth / size;
      return { x: isNegative ? -x : x, n: isInverse ? -size : size };
    });
}

function hugeExponents(n: number, rng: Rng) {
  return { calls: rng.array(n, () => nearOneBy(rng.real(-3, 3), rng.int(MAX - 1_000_000, MAX))) };
}

function hugeNegativeExponents(n: number, rng: Rng) {
  return { calls: rng.array(n, () => nearOneBy(rng.real(-3, 3), rng.int(MIN, MIN + 1_000_000))) };
}

function nearOneBy(growth: number, n: number) {
  return { x: 1 + growth / n, n };
}
