import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unorderedDeep } from '@/problems/spec';
import { subsets } from './solution';

const MAX = 1000;

export default defineProblem({
  slug: 'subsets',
  title: 'Subsets',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['backtracking', 'recursion', 'bit-manipulation'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n 2^n)', space: 'O(n) beyond the answer' },
  entry: fn('subsets', [['nums', z.array(z.int())]], z.array(z.array(z.int()))),
  checker: unorderedDeep(),
  reference: subsets,
  constraints: [
    { says: '`1 <= nums.length <= 14`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 14 },
    { says: '`-1000 <= nums[i] <= 1000`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: 'All elements of `nums` are different.', holds: ({ nums }) => new Set(nums).size === nums.length },
  ],
  samples: [
    {
      input: { nums: [4, 1, 7] },
      explanation: 'Each of the three numbers is in or out, which gives `2 * 2 * 2 = 8` subsets, from the empty one to all of `nums`.',
    },
    { input: { nums: [-5] }, explanation: 'The empty set, and the set with the only element.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest, and its element is falsy
    { nums: [1, 2] }, // smallest with an order to get wrong: 1, 2 and 2, 1 are one subset
    { nums: [2, 1] }, // descending
    { nums: [1, 2, 3] }, // 1 and 3 are no neighbours; 1 + 2 = 3, so sums do not tell subsets apart
    { nums: [0, -1, 1] }, // negatives and 0
    { nums: [9, 10, 2, -1] }, // sorted as text, 10 comes before 9
    { nums: [1, 2, 11, 12] }, // 1, 12 and 11, 2 look alike when written without a separator
    { nums: [-MAX, MAX] }, // the bounds
    { nums: [5, 3, 8, 1, 9] }, // no order
    { nums: [7, 6, 5, 4, 3, 2] }, // descending, even length
  ],
  random: fc.oneof(differentNumbers(4), differentNumbers(MAX)),
  randomTests: 40,
  large: [
    { why: 'the longest array: 16384 subsets', n: 14, make: differentOf },
    { why: 'the longest array, ascending', n: 14, make: (n) => ({ nums: Array.from({ length: n }, (_, i) => i - 7) }) },
    { why: 'a middling array', n: 11, make: differentOf },
  ],
  limits: { timeFloorMs: 2000 }, // removing repeats with a set of texts is slow, but right
  hints: [
    'For three numbers write down all subsets that lack the last number, and then all that have it. How do the two lists belong together?',
    'Every number is either in or out. Decide for one number at a time, and let a recursive call decide for the rest; what you have chosen so far is one array, which you extend before the call and shorten after it.',
    'With `choose(start)`: first put a *copy* of the chosen numbers into the answer, then for every `i` from `start` on push `nums[i]`, call `choose(i + 1)`, and pop.',
  ],
});

function differentNumbers(bound: number) {
  return fc.record({ nums: fc.uniqueArray(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 7 }) });
}

function differentOf(n: number, rng: Rng) {
  return { nums: rng.distinctInts(n, -MAX, MAX) };
}
