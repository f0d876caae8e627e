import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { productExceptSelf } from './solution';

export default defineProblem({
  slug: 'product-of-array-except-self',
  title: 'Product of Array Except Self',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'prefix-sum'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1) beyond the answer' },
  entry: fn('productExceptSelf', [['nums', z.array(z.int())]], z.array(z.int())),
  checker: exact(),
  reference: productExceptSelf,
  constraints: [
    { says: '`2 <= nums.length <= 10^5`', holds: ({ nums }) => nums.length >= 2 && nums.length <= 1e5 },
    { says: '`-30 <= nums[i] <= 30`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= 30) },
    {
      says: 'The product of any prefix and of any suffix of `nums`, and each element of the answer, fits in a signed 32-bit integer.',
      holds: ({ nums }) =>
        [...prefixProducts(nums), ...prefixProducts(nums.toReversed()), ...productExceptSelf(nums)].every((product) => fits32Bits(product)),
    },
  ],
  samples: [
    { input: { nums: [2, 5, 3, 4] }, explanation: '`5 * 3 * 4 = 60`, `2 * 3 * 4 = 24`, `2 * 5 * 4 = 40` and `2 * 5 * 3 = 30`.' },
    { input: { nums: [4, 0, -3] }, explanation: 'Only the product that leaves out the zero is not 0: `4 * -3 = -12`.' },
    { input: { nums: [7, 9] }, explanation: 'Of two elements each answer is the other one.' },
  ],
  edgeCases: [
    { nums: [1, 2] }, // smallest
    { nums: [0, 5] }, // smallest with a zero
    { nums: [0, 0] }, // two zeros and nothing else
    { nums: [3, 0, 2] }, // one zero inside
    { nums: [0, 3, 2] }, // one zero, first
    { nums: [3, 2, 0] }, // one zero, last
    { nums: [0, 4, 0] }, // two zeros: even at a zero the product is 0
    { nums: [5, 0, 2, 0, 3] }, // two zeros with elements on every side
    { nums: [0, 0, 0, 6] }, // three zeros
    { nums: [-1, -2, -3] }, // an odd number of negative elements
    { nums: [-2, 3, -4, 5] }, // an even number of negative elements
    { nums: [-5, 0, -7, 2] }, // a negative number times 0 is 0
    { nums: [1, 1, 1, 1] }, // all 1
    { nums: [-1, -1, -1, -1] }, // all -1: each answer leaves out one sign
    { nums: [2, 2, 2, 2] }, // all equal: an element counted once too often doubles
    { nums: [2, 3, 5, 7, 11] }, // primes: each wrong factor can be seen
    { nums: [30, -30, 30, -30, 30, -30, 1] }, // the bounds; 30^6 is near 2^30
    { nums: [2, 30, 30, 30, 30, 30, 30] }, // near the top of 32 bits
    { nums: [-16, 16, 16, 16, 16, 16, 16, 8] }, // -2^31, the least that fits
    { nums: [30, 1, 0, 1, -30] }, // a zero between the bounds
  ],
  random: fc.oneof(numbersWithin(30, 6), numbersWithin(4, 10), withZeros()),
  large: [
    { why: 'multiplying all others for every index takes ten thousand million steps', n: 100_000, make: fewFactors },
    { why: 'a single zero: every answer but one is 0', n: 100_000, make: oneZero },
  ],
  hints: [
    'Could you do it if you were allowed to divide? What goes wrong when `nums` holds a zero, or two?',
    'The elements other than `nums[i]` are those before it and those after it. How does the product of all elements before `i` follow from the product of those before `i - 1`?',
    'Go from the left and store in the answer the product of what you have passed. Then go from the right with another running product and multiply it in, each time before the current element joins it.',
  ],
});

// 30^6 and 4^10 both fit in 32 bits, so that nothing can overflow.
function numbersWithin(bound: number, maxLength: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 2, maxLength }) });
}

function withZeros() {
  const value = fc.oneof({ weight: 1, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: -9, max: 9 }) });
  return fc.record({ nums: fc.array(value, { minLength: 2, maxLength: 8 }) });
}

// Ones of either sign, and a few larger factors between them.
function fewFactors(n: number, rng: Rng) {
  const nums = rng.array(n, () => rng.pick([1, -1]));
  for (const [i, factor] of [30, -7, 11, -2, 13, 29].entries()) nums[Math.floor(((i + 0.5) * n) / 6)] = factor;
  return { nums };
}

function oneZero(n: number, rng: Rng) {
  const { nums } = fewFactors(n, rng);
  nums[Math.floor(n / 2)] = 0;
  return { nums };
}

function prefixProducts(nums: number[]): number[] {
  let product = 1;
  return nums.map((value) => {
    product *= value;
    return product;
  });
}

function fits32Bits(value: number): boolean {
  return value >= -(2 ** 31) && value <= 2 ** 31 - 1;
}
