import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unorderedDeep } from '@/problems/spec';
import { threeSum } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: '3sum',
  title: '3Sum',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers', 'sorting'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n^2)', space: 'O(1) beyond sorting and the answer' },
  entry: fn('threeSum', [['nums', z.array(z.int())]], z.array(z.array(z.int()))),
  checker: unorderedDeep(),
  reference: threeSum,
  constraints: [
    { says: '`3 <= nums.length <= 3000`', holds: ({ nums }) => nums.length >= 3 && nums.length <= 3000 },
    { says: '`-10^5 <= nums[i] <= 10^5`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: 'The answer has at most `2 * 10^4` triplets.', holds: ({ nums }) => threeSum(nums).length <= 2e4 },
  ],
  drawn: { returns: 'text' },
  samples: [
    {
      input: { nums: [4, -1, 2, -3, -1, 0] },
      explanation:
        '`-3 + -1 + 4 = 0` and `-1 + -1 + 2 = 0`. The triplet with -1 twice needs both of the elements that hold -1; the one with -1 once is listed once, whichever of them it takes.',
    },
    { input: { nums: [0, 0, 0, 0] }, explanation: 'Four ways to choose three of the zeros, all the same triplet.' },
    { input: { nums: [5, 1, -3] }, explanation: 'The only three elements add up to 3.' },
  ],
  edgeCases: [
    { nums: [0, 0, 0] }, // smallest, and one value three times
    { nums: [1, 2, -3] }, // smallest, a triplet of different values
    { nums: [1, 2, 3] }, // all positive: no triplet
    { nums: [-1, -2, -3] }, // all negative: no triplet
    { nums: [-1, -1, 2] }, // the same value twice, from two elements
    { nums: [1, 1, -2] }, // the same, with two positive numbers
    { nums: [2, -1, 5] }, // -1 twice would do, but it is there once
    { nums: [0, 0, 1] }, // 0 three times would do, but it is there twice
    { nums: [-1, 0, 1, 0] }, // equal numbers in the middle: the triplet once
    { nums: [-1, -1, 0, 1] }, // equal first numbers
    { nums: [-1, 0, 1, 1] }, // equal last numbers
    { nums: [-2, -2, 0, 2, 2] }, // both ends twice
    { nums: [-4, -2, 1, 3, 6] }, // a first number with two triplets
    { nums: [3, 0, -2, -1, 1, 2] }, // several triplets, in no order
    { nums: [-10, -2, 1, 4, 9, 12] }, // as text, -10 comes before -2 and 12 before 4
    { nums: [MAX, -MAX, 0, MAX, -MAX] }, // the bounds
    { nums: [-MAX, 50_000, 50_000] }, // the lower bound with two equal halves
  ],
  random: fc.oneof(numbersWithin(4), numbersWithin(12), numbersWithin(MAX)),
  large: [
    { why: 'no three numbers add up to 0, so nothing ends early: three loops try every triplet', n: 3000, make: noTriplet },
    {
      why: 'random numbers, which give some seventeen thousand triplets',
      n: 3000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-MAX, MAX)) }),
    },
    { why: 'each number about five times', n: 1000, make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-100, 100)) }) },
  ],
  limits: { timeFactor: 25 }, // a hash set for each first number is just as quadratic, and many times slower than two pointers
  hints: [
    'Fix one number of the triplet. What do you have to find among the others, and which problem is that?',
    'Sort the array first. Equal numbers then stand side by side, and for a fixed first number the other two can be found with one pointer from each end: a sum below 0 moves the left one, a sum above 0 the right one.',
    'So that no triplet comes twice: skip a first number that equals the one before it, and after a hit move the left pointer past all numbers equal to the one you have just used.',
  ],
});

function numbersWithin(bound: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 3, maxLength: 14 }) });
}

// Each number leaves the remainder 1 when divided by 4, so three of them leave 3.
function noTriplet(n: number, rng: Rng) {
  return { nums: rng.array(n, () => 4 * rng.int(-MAX / 4, MAX / 4 - 1) + 1) };
}
