import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { containsDuplicate } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'contains-duplicate',
  title: 'Contains Duplicate',
  track: 'day5',
  difficulty: 'easy',
  patterns: ['hash-set', 'array', 'sorting'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('containsDuplicate', [['nums', z.array(z.int())]], z.boolean()),
  checker: exact(),
  reference: containsDuplicate,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { nums: [6, 2, 9, 2] }, explanation: 'The 2 stands at the indices 1 and 3.' },
    { input: { nums: [4, -4, 40] }, explanation: 'All three numbers are different.' },
  ],
  edgeCases: [
    { nums: [7] }, // smallest
    { nums: [0] }, // one number, falsy
    { nums: [0, 0] }, // a repeated 0: falsy as a value, and first at index 0
    { nums: [1, 2] }, // two different ones
    { nums: [5, 5] }, // two equal ones
    { nums: [3, 1, 3] }, // first and last, not neighbours
    { nums: [1, 2, 3, 1] },
    { nums: [1, 2, 3, 3] }, // the last two
    { nums: [2, 2, 3, 4] }, // the first two
    { nums: [1, 0, 2, 0] }, // 0 twice, apart
    { nums: [-1, 1] }, // a number and its negative
    { nums: [-3, 2, -3] }, // a negative one twice
    { nums: [1, 11, 111] }, // digits repeat, numbers don't
    { nums: [4, 4, 4, 4] }, // all equal
    { nums: [1, 1, 2, 2, 3, 3] }, // each twice: the number of different ones is half
    { nums: [1, 1, 1, 2] }, // three times
    { nums: [MAX, -MAX, 0] }, // the bounds
    { nums: [MAX, 1, MAX] },
    { nums: [-MAX, 1, -MAX] },
  ],
  random: fc.oneof(arraysWithin(6, 6), arraysWithin(MAX, 8), differentNumbers(), oneRepeated(8), oneRepeated(MAX)),
  large: [
    {
      why: 'all different: comparing every pair never ends early',
      n: 80_000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => ({ nums: different(n, rng) })) }),
    },
    { why: 'only the first and the last are equal', n: 80_000, make: firstIsLast },
    { why: 'all different, ascending', n: 80_000, make: (n, rng) => ({ nums: different(n, rng).sort((a, b) => a - b) }) },
    { why: 'every number twice', n: 80_000, make: (n, rng) => ({ nums: rng.shuffle(rng.array(n, (i) => Math.floor(i / 2))) }) },
  ],
  hints: [
    'What would help you to see at once, for the number you are looking at, whether it has come before?',
    'Remember every number that you pass in a `Set`. If one is in it already, the answer is `true`. Sorting helps too: where do equal numbers stand then?',
  ],
});

function arraysWithin(bound: number, longest: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: longest }) });
}

function differentNumbers() {
  return fc.record({ nums: fc.uniqueArray(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 14 }) });
}

function oneRepeated(bound: number) {
  return fc
    .record({
      nums: fc.uniqueArray(fc.integer({ min: -bound, max: bound }), { minLength: 1, maxLength: 8 }),
      which: fc.nat(),
      to: fc.nat(),
    })
    .map(({ nums, which, to }) => ({ nums: nums.toSpliced(to % (nums.length + 1), 0, nums[which % nums.length] as number) }));
}

function different(n: number, rng: Rng): number[] {
  const gap = Math.floor((2 * MAX) / n);
  return rng.shuffle(rng.array(n, (i) => -MAX + i * gap + rng.int(0, gap - 1)));
}

function firstIsLast(n: number, rng: Rng) {
  const nums = different(n - 1, rng);
  return { nums: [...nums, nums[0] as number] };
}
