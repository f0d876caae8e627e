import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { largestNumber } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'largest-number',
  title: 'Largest Number',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['sorting', 'string', 'greedy'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn('largestNumber', [['nums', z.array(z.int())]], z.string()),
  checker: exact(),
  reference: largestNumber,
  constraints: [
    { says: '`1 <= nums.length <= 1000`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 1000 },
    { says: '`0 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => value >= 0 && value <= MAX) },
  ],
  samples: [
    { input: { nums: [20, 7, 1] }, explanation: '`7201` is greater than `7120`, `2071` and the three other orders.' },
    { input: { nums: [5, 54, 56] }, explanation: '`56` comes before `5`, and `5` before `54`: `56` `5` `54`.' },
    { input: { nums: [0, 0] }, explanation: 'The number is zero, written with one digit.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest
    { nums: [7] }, // one number
    { nums: [0, 0, 0] }, // zeros only
    { nums: [0, 1] }, // a zero at the end stays
    { nums: [0, 10, 0] }, // several zeros at the end
    { nums: [3, 30] }, // as text 30 is greater, but 330 is the answer
    { nums: [3, 34] }, // here the longer one comes first
    { nums: [12, 121] }, // 12121 against 12112
    { nums: [21, 212] }, // 21221 against 21212
    { nums: [2, 22, 222] }, // every order gives the same
    { nums: [12, 1212, 121] }, // 12 and 1212 are interchangeable, 121 comes behind both
    { nums: [9, 10, 100] }, // descending by value would put 100 first
    { nums: [10, 2] }, // two numbers, the greater one behind
    { nums: [432, 43243] }, // they agree for two rounds: 43243432 against 43243243
    { nums: [8, 8, 89, 88] }, // repeated numbers
    { nums: [1, 11, 10, 101, 110] }, // only ones and zeros
    { nums: [MAX, 1, 0] }, // the bound, with ten digits
    { nums: [MAX, MAX, MAX] }, // thirty digits: beyond 2^53, and written 1e+29 as a number
    { nums: [123456789, 987654321] }, // eighteen digits: too many for a number
    { nums: [999999999, MAX, 99, 9] }, // nines before the bound
    { nums: [1, 2, 3, 4, 5, 6, 7, 8, 9] }, // all digits, ascending
  ],
  random: fc.oneof(numbersWithin(12), numbersFrom(['1', '2']), numbersFrom(['0', '1', '9']), numbersWithin(130), numbersWithin(MAX)),
  randomTests: 80,
  large: [
    {
      why: 'a thousand numbers have more orders than can be tried',
      n: 1000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, MAX)) }),
    },
    {
      why: 'numbers of one to three digits, many of them equal',
      n: 1000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(0, 10 ** rng.int(1, 3))) }),
    },
    { why: 'numbers that begin alike', n: 1000, make: numbersOfOnesAndTwos },
    { why: 'a thousand zeros', n: 1000, make: (n) => ({ nums: Array.from({ length: n }, () => 0) }) },
  ],
  hints: [
    'Think of two numbers only, say 3 and 30. Which one has to come first, and how do you find out?',
    'Write both orders, `a + b` and `b + a` as texts, and compare them. They are equally long, so comparing them as texts is comparing them as numbers.',
    'That comparison orders any number of elements: sort by it and join. When the first element is `0`, all are; then the answer is a single `0`.',
  ],
});

function numbersWithin(bound: number) {
  return fc.record({ nums: fc.array(fc.nat(bound), { minLength: 1, maxLength: 8 }) });
}

function numbersFrom(digits: string[]) {
  const number = fc.string({ unit: fc.constantFrom(...digits), minLength: 1, maxLength: 5 }).map(Number);
  return fc.record({ nums: fc.array(number, { minLength: 1, maxLength: 6 }) });
}

function numbersOfOnesAndTwos(n: number, rng: Rng) {
  return { nums: rng.array(n, () => Number(rng.array(rng.int(1, 9), () => rng.int(1, 2)).join(''))) };
}
