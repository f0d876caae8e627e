import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { firstMissingPositive } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'first-missing-positive',
  title: 'First Missing Positive',
  track: 'day1',
  difficulty: 'hard',
  patterns: ['array', 'cyclic-placement', 'hash-set'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('firstMissingPositive', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: firstMissingPositive,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-2^31 <= nums[i] <= 2^31 - 1`', holds: ({ nums }) => nums.every((value) => value >= MIN && value <= MAX) },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [4, 1, -2, 2] }, explanation: '1 and 2 are there, 3 is not. That 4 is there does not matter.' },
    { input: { nums: [2, 3, 1] }, explanation: '1, 2 and 3 are all there, so that 4 is the first one missing.' },
    { input: { nums: [7, 0, 7] }, explanation: '1 is missing already.' },
  ],
  edgeCases: [
    { nums: [1] }, // smallest, and the answer is n + 1
    { nums: [0] }, // smallest without a positive number
    { nums: [2] }, // smallest, above n
    { nums: [-1] }, // smallest, negative
    { nums: [1, 1] }, // equal values: exchanging them never ends
    { nums: [2, 2] }, // equal values, not at home
    { nums: [1, 2] }, // all of 1 to n
    { nums: [2, 1] }, // all of 1 to n, exchanged
    { nums: [3, 4, 5] }, // the smallest positive number is not 1
    { nums: [5, 6, 1] }, // 1 is there, and then nothing
    { nums: [3, 1, 2] }, // one cycle of three
    { nums: [1, 2, 3, 4, 5] }, // sorted, n + 1
    { nums: [5, 4, 3, 2, 1] }, // reversed, n + 1
    { nums: [1, 2, 3, 5, 6] }, // a gap
    { nums: [2, 3, 4, 5, 6] }, // n + 1 is there: it has no home
    { nums: [1, 2, 2, 4] }, // a repeat takes the place of 3
    { nums: [2, 2, 2, 1] }, // several repeats
    { nums: [3, 3, 1, 1] }, // pairs
    { nums: [0, 1, 2] }, // 0 is no positive number, and 3 is missing
    { nums: [0, -1, 3, 1] }, // zeros and negative numbers between
    { nums: [-1, -2, -3] }, // all negative
    { nums: [-1, 1, -2, 2, -3, 3] }, // a negative number is no mark of a positive one
    { nums: [0, 0, 0] }, // all zero
    { nums: [1, 0, 1] }, // 2 is missing, behind a 0
    { nums: [10, 2, 1, 9, 3] }, // as text, 10 comes before 2
    { nums: [MAX, MIN] }, // the bounds
    { nums: [MIN, 1, MAX, 2] }, // the bounds among small numbers
    { nums: [4, 3, 2, 1, MAX, 6] }, // 5 is missing
  ],
  random: fc.oneof(numbersWithin(-3, 6), numbersWithin(1, 5), nearlyAll(), nearlyAll(), numbersWithin(MIN, MAX)),
  large: [
    {
      why: 'all of 1 to n, shuffled: scanning for each number visits thousands of millions of elements',
      n: 80_000,
      make: (n, rng) => ({ nums: rng.shuffle(oneTo(n)) }),
    },
    { why: 'all equal to a number that has a home', n: 60_000, make: (n) => ({ nums: Array.from({ length: n }, () => n) }) },
    {
      why: 'reversed, with a gap near the end',
      n: 80_000,
      make: (n) => ({
        nums: oneTo(n + 1)
          .filter((value) => value !== n - 5)
          .reverse(),
      }),
    },
    {
      why: 'the most elements, of any size',
      n: 200_000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.pick([rng.int(1, n), rng.int(MIN, MAX)])) }),
    },
  ],
  hints: [
    'How large can the answer be, if `nums` has $n$ elements? Which values do not matter at all?',
    'Only the numbers 1 to $n$ matter, and a set of them solves it in linear time. The array has $n$ places, too: could each place stand for one of the numbers?',
    'Let the value $v$ have its home at index $v - 1$. Bring every value from 1 to $n$ home by exchanging it with what stands there. Which place tells the answer in the end?',
    'For each index: while the value there lies between 1 and $n$ and `nums[value - 1] !== value`, exchange the two. This comparison of *values* is what ends the loop when two are equal. Then the first `i` with `nums[i] !== i + 1` gives `i + 1`, and if there is none, the answer is $n + 1$.',
  ],
});

function numbersWithin(min: number, max: number) {
  return fc.record({ nums: fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 9 }) });
}

// The numbers 1 to n in some order, at most two of them replaced.
function nearlyAll() {
  const replacement = fc.tuple(fc.nat({ max: 11 }), fc.oneof(fc.integer({ min: -2, max: 14 }), fc.integer({ min: MIN, max: MAX })));
  return fc
    .record({
      keys: fc.array(fc.nat({ max: 99 }), { minLength: 1, maxLength: 12 }),
      replaced: fc.array(replacement, { maxLength: 2 }),
    })
    .map(({ keys, replaced }) => {
      const nums = oneTo(keys.length).sort((a, b) => (keys[a - 1] as number) - (keys[b - 1] as number));
      for (const [i, value] of replaced) nums[i % nums.length] = value;
      return { nums };
    });
}

function oneTo(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}
