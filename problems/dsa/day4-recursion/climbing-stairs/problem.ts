import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { climbStairs } from './solution';

export default defineProblem({
  slug: 'climbing-stairs',
  title: 'Climbing Stairs',
  track: 'day4',
  difficulty: 'easy',
  patterns: ['recursion', 'memoization', 'dp-1d'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('climbStairs', [['n', z.int()]], z.int()),
  checker: exact(),
  reference: climbStairs,
  constraints: [{ says: '`1 <= n <= 45`', holds: ({ n }) => n >= 1 && n <= 45 }],
  samples: [
    { input: { n: 2 }, explanation: 'Two single steps, or one double step.' },
    { input: { n: 4 }, explanation: '`1+1+1+1`, `1+1+2`, `1+2+1`, `2+1+1` and `2+2`.' },
  ],
  edgeCases: [
    { n: 1 }, // smallest: there is no double step
    { n: 2 }, // 2 and not 1: where the Fibonacci numbers are met too late
    { n: 3 }, // 1 + 2 and 2 + 1 are two ways
    { n: 4 }, // 5, where sets of steps are only 3
    { n: 5 }, // 8, no power of two
    { n: 6 }, // even
    { n: 7 }, // odd
    { n: 10 },
    { n: 20 },
  ],
  random: fc.record({ n: fc.integer({ min: 1, max: 30 }) }),
  randomTests: 30,
  large: [
    { why: 'without memory more than a billion calls, one for each way', n: 45, make: (n) => ({ n }) },
    { why: 'the largest even one', n: 44, make: (n) => ({ n }) },
    { why: 'the last but two', n: 43, make: (n) => ({ n }) },
  ],
  hints: [
    'Think of the *last* step of a way to the top. Where did it come from, and how many ways lead there?',
    'The ways to step `n` are those to step `n - 1` and those to step `n - 2` together. Going up from the bottom, two numbers are all that you have to remember.',
  ],
});
