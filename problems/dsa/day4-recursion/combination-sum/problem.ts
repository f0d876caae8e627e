import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unorderedDeep } from '@/problems/spec';
import { combinationSum } from './solution';

export default defineProblem({
  slug: 'combination-sum',
  title: 'Combination Sum',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['backtracking', 'recursion'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(answer size), exponential', space: 'O(target) beyond the answer' },
  entry: fn(
    'combinationSum',
    [
      ['candidates', z.array(z.int())],
      ['target', z.int()],
    ],
    z.array(z.array(z.int())),
  ),
  checker: unorderedDeep(),
  reference: combinationSum,
  constraints: [
    { says: '`1 <= candidates.length <= 30`', holds: ({ candidates }) => candidates.length >= 1 && candidates.length <= 30 },
    { says: '`2 <= candidates[i] <= 40`', holds: ({ candidates }) => candidates.every((value) => value >= 2 && value <= 40) },
    { says: 'All candidates are different.', holds: ({ candidates }) => new Set(candidates).size === candidates.length },
    { says: '`1 <= target <= 40`', holds: ({ target }) => target >= 1 && target <= 40 },
    {
      says: 'There are fewer than 1000 combinations.',
      holds: ({ candidates, target }) => combinationSum(candidates, target).length < 1000,
    },
  ],
  drawn: { returns: 'text' },
  samples: [
    {
      input: { candidates: [5, 2, 4], target: 9 },
      explanation: '`5 + 4` and `5 + 2 + 2`. Without the 5 only even sums can be made.',
    },
    { input: { candidates: [3, 6], target: 12 }, explanation: 'Two sixes, one six with two threes, or four threes.' },
    { input: { candidates: [8, 5], target: 7 }, explanation: 'The 8 is too large, and a 5 leaves 2.' },
  ],
  edgeCases: [
    { candidates: [2], target: 1 }, // smallest; the only candidate is too large
    { candidates: [2], target: 2 }, // target and candidate are the same
    { candidates: [2], target: 4 }, // the same candidate twice
    { candidates: [2], target: 3 }, // fits once and leaves a rest
    { candidates: [40], target: 40 }, // the bounds
    { candidates: [2], target: 40 }, // the longest combination: twenty twos
    { candidates: [2, 3], target: 5 }, // one combination, in two orders
    { candidates: [3, 2], target: 7 }, // descending
    { candidates: [5, 2], target: 4 }, // a candidate that is too large comes before one that fits
    { candidates: [2, 5, 3], target: 6 }, // and here in the middle
    { candidates: [2, 3, 6, 7], target: 7 }, // by one candidate alone, and by several
    { candidates: [10, 9, 2], target: 20 }, // sorted as text, 10 comes first
    { candidates: [2, 4, 8], target: 8 }, // every candidate divides the target
    { candidates: [7, 11], target: 40 }, // both kinds are needed: 7 + 11 + 11 + 11
    { candidates: [3, 4, 5, 6, 7, 8], target: 10 }, // many combinations of different lengths
    { candidates: [39, 38], target: 40 }, // each fits and leaves a rest smaller than all
  ],
  random: fc.oneof({ weight: 3, arbitrary: candidatesUpTo(8) }, candidatesUpTo(40)),
  large: [
    {
      why: '361 combinations, but 21.7 million orders of them',
      n: 40,
      make: (n) => ({ candidates: [2, 3, 4, 5, 6], target: n }),
    },
    {
      why: 'thirty candidates, in no order: 847 combinations',
      n: 29,
      make: (n, rng) => ({ candidates: rng.shuffle(Array.from({ length: 30 }, (_, i) => i + 2)), target: n }),
    },
    { why: 'thirty large candidates, of which at most three fit together', n: 40, make: largeCandidates },
  ],
  hints: [
    'Choose a first number. What is the task that remains, and how does it differ from the one you were given?',
    'Recurse with `target` lowered by the chosen number; it may be chosen again. To get each combination in one order only, let a later choice never go back to a candidate before the last one.',
    'Write `extend(start, rest)`: if `rest` is 0, copy the chosen numbers to the answer; else for each `i` from `start` on whose candidate is at most `rest`, push it, call `extend(i, rest - candidates[i])`, and pop. Passing `i`, not `i + 1`, allows it again.',
  ],
});

// Whatever the candidates are, sums up to 29 can be made in at most 847 ways.
function candidatesUpTo(largest: number) {
  return fc.record({
    candidates: fc.uniqueArray(fc.integer({ min: 2, max: largest }), { minLength: 1, maxLength: 5 }),
    target: fc.integer({ min: 1, max: 22 }),
  });
}

function largeCandidates(n: number, rng: Rng) {
  return { candidates: rng.distinctInts(30, 11, 40), target: n };
}
