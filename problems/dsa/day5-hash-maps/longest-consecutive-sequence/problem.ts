import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { longestConsecutive } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'longest-consecutive-sequence',
  title: 'Longest Consecutive Sequence',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-set', 'array', 'union-find'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('longestConsecutive', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: longestConsecutive,
  constraints: [
    { says: '`0 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { nums: [12, 5, 40, 4, 6, 41] }, explanation: 'The numbers 4, 5, 6 are all there. 40, 41 is a shorter run.' },
    { input: { nums: [3, 1, 2, 2, 3] }, explanation: '1, 2, 3; a number that is given twice counts once.' },
    { input: { nums: [] }, explanation: 'Without numbers the longest run has the length 0.' },
  ],
  edgeCases: [
    { nums: [] }, // smallest: not 1
    { nums: [0] }, // one number, which is falsy
    { nums: [5, 5, 5] }, // one number several times
    { nums: [1, 2] }, // a run of two
    { nums: [2, 1] }, // the same, descending
    { nums: [1, 3] }, // a gap
    { nums: [1, 2, 2, 3] }, // a repeated number must not end the run
    { nums: [1, 1, 2, 2, 3, 3] }, // nor lengthen it
    { nums: [2, 0, 1] }, // a run through 0
    { nums: [1, -1, 0, -2] }, // from the negative to the positive numbers
    { nums: [-3, -1, -2, -5] }, // negative only
    { nums: [9, 10, 11, 1] }, // as text, 10 and 11 come before 9
    { nums: [8, 9, 10, 100, 101] }, // as text, 10 and 100 stand together
    { nums: [5, 6, 1, 2, 3] }, // the longest comes last
    { nums: [1, 2, 3, 7, 8] }, // the longest comes first
    { nums: [1, 2, 10, 11, 12, 20, 21] }, // the longest stands in the middle
    { nums: [1, 3, 5, 2, 4] }, // the even numbers join what was apart
    { nums: [1, 2, 4, 5, 3] }, // the last number joins two runs
    { nums: [6, 5, 4, 3, 2, 1] }, // descending
    { nums: [MAX, MAX - 1, -MAX, 1 - MAX, 2 - MAX] }, // the bounds
    { nums: [MAX, -MAX] },
  ],
  random: fc.oneof(arraysWithin(4), arraysWithin(10), arraysWithin(30), runs()),
  large: [
    { why: 'one long run, shuffled: counting on from every number is quadratic', n: 60_000, make: oneRun },
    { why: 'no two numbers are neighbours: looking for the next one by a scan never ends early', n: 60_000, make: noNeighbours },
    {
      why: 'runs of random lengths, and repeated numbers',
      n: 60_000,
      make: (n, rng) => ({ nums: rng.array(n, () => rng.int(-n, n / 2)) }),
    },
  ],
  limits: { timeFloorMs: 800 }, // sorting, union-find and the keys of a plain object are all right
  hints: [
    'Sorting brings runs together, in $O(n \\log n)$. Which question about a number would you have to answer quickly to do without?',
    'Put all numbers into a set. From a number you can then count on as long as the next one is there. From which numbers is that worth doing?',
    'Count only from a number whose predecessor is *not* in the set: it is the start of its run. Then every number is visited by the run that it belongs to, and by no other.',
  ],
});

function arraysWithin(bound: number) {
  return fc.record({ nums: fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 16 }) });
}

function runs() {
  const run = fc
    .tuple(fc.integer({ min: -MAX, max: MAX - 8 }), fc.integer({ min: 1, max: 6 }))
    .map(([start, length]) => Array.from({ length }, (_, i) => start + i));
  return fc
    .array(run, { maxLength: 4 })
    .chain((parts) => fc.shuffledSubarray(parts.flat(), { minLength: Math.ceil(parts.flat().length * 0.8) }))
    .map((nums) => ({ nums }));
}

function oneRun(n: number, rng: Rng) {
  const start = rng.int(-n, 0);
  return { nums: rng.shuffle(rng.array(n, (i) => start + i)) };
}

function noNeighbours(n: number, rng: Rng) {
  return { nums: rng.shuffle(rng.array(n, (i) => 3 * i - n)) };
}
