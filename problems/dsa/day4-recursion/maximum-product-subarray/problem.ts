import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { maxProduct } from './solution';

export default defineProblem({
  slug: 'maximum-product-subarray',
  title: 'Maximum Product Subarray',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'array'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('maxProduct', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: maxProduct,
  constraints: [
    { says: '`1 <= nums.length <= 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1e5 },
    { says: '`-10 <= nums[i] <= 10`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= 10) },
    { says: 'The product of every subarray lies between `-2^31` and `2^31 - 1`.', holds: ({ nums }) => productsFit(nums) },
  ],
  samples: [
    { input: { nums: [3, -1, 4] }, explanation: 'The 4 alone. All three elements together give -12.' },
    { input: { nums: [-2, 5, -3, 0, 9] }, explanation: '`-2 * 5 * -3 = 30`: the second negative number turns the sign of the first.' },
    { input: { nums: [-4] }, explanation: 'The only subarray. An empty one, with product 1, does not count.' },
  ],
  edgeCases: [
    { nums: [7] }, // smallest
    { nums: [0] }, // smallest, zero
    { nums: [-1] }, // smallest, negative: neither 0 nor 1
    { nums: [-3, 0] }, // zero is better than what is negative
    { nums: [0, -3] }, // the same the other way round
    { nums: [0, 2] }, // a zero first must not hide what follows
    { nums: [0, 0] }, // nothing but zeros
    { nums: [-2, -3] }, // two negative numbers
    { nums: [2, 3, -2, 4] }, // a negative number separates
    { nums: [-2, 3, -4] }, // negative, positive, negative: everything
    { nums: [2, -5, -2, -4, 3] }, // three negative numbers: the first is left out
    { nums: [3, -4, -2, -5, 2] }, // three negative numbers: the last is left out
    { nums: [-1, 4, -2, 3, -1, 4] }, // odd number of negatives, several ways to leave one out
    { nums: [-2, 0, -1] }, // a zero parts two negative numbers
    { nums: [-2, -3, 0, -2, -2, -2] }, // two parts with a zero between
    { nums: [1, 1, 1] }, // all ones
    { nums: [-1, -1, -1] }, // all minus ones
    { nums: [0, -2, 0, -3, 0] }, // the best is a zero
    { nums: [10, 10, 10, 10, 10, 10, 10, 10, 10] }, // a large product: 10^9
    { nums: [-8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 2] }, // the lower bound of a product, -2^31
    { nums: [-10, -10, -10] }, // the lower bound of a value
  ],
  random: fc.record({
    nums: fc.oneof(
      numbersWithin(2, 10),
      numbersWithin(4, 7),
      numbersWithin(10, 9),
      fc.array(fc.constantFrom(-2, -1, 0, 1), { minLength: 1, maxLength: 30 }),
    ),
  }),
  randomTests: 100,
  large: [
    {
      why: 'no zero anywhere, in each of three calls: the products of all starts and ends are a quadratic number',
      n: 60_000,
      makeBatch: (n, rng) => ({ calls: rng.array(3, () => withoutZeros(n, rng)) }),
    },
    { why: 'zeros now and then, with large products between them', n: 60_000, make: partedByZeros },
    { why: 'minus ones only, an odd number of them', n: 59_999, make: (n) => ({ nums: new Array<number>(n).fill(-1) }) },
  ],
  hints: [
    'For the largest *sum* it is enough to know the best subarray that ends at each place. Why is that not enough for products, when the next number is negative?',
    'A very small (very negative) product becomes a large one when it meets a negative number. So carry both along: the largest and the smallest product of a subarray that ends here.',
    'With the next number `x` both new values are among `x`, `largest * x` and `smallest * x`. Compute them from the *old* pair, and start the best at a product that really exists.',
  ],
});

function numbersWithin(bound: number, maxLength: number) {
  return fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength });
}

function productsFit(nums: number[]): boolean {
  let largest = 1;
  let smallest = 1;
  return nums.every((value) => {
    const products = [value, largest * value, smallest * value];
    largest = Math.max(...products);
    smallest = Math.min(...products);
    return largest <= 2 ** 31 - 1 && smallest >= -(2 ** 31);
  });
}

// At most thirty factors 2, the rest ones, all with random signs.
function withoutZeros(n: number, rng: Rng) {
  const nums = rng.array(n, () => rng.pick([-1, 1]));
  for (let i = 0; i < 30; i++) nums[rng.int(0, n - 1)] = rng.pick([-2, 2]);
  return { nums };
}

// Eight numbers up to 10 between two zeros.
function partedByZeros(n: number, rng: Rng) {
  return { nums: rng.array(n, (i) => (i % 9 === 8 ? 0 : rng.pick([-1, 1]) * rng.int(1, 10))) };
}
