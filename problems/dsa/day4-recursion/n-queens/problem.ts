import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, unordered } from '@/problems/spec';
import { solveNQueens } from './solution';

export default defineProblem({
  slug: 'n-queens',
  title: 'N-Queens',
  track: 'day4',
  difficulty: 'hard',
  patterns: ['backtracking', 'recursion'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n!)', space: 'O(n) beyond the answer' },
  entry: fn('solveNQueens', [['n', z.int()]], z.array(z.array(z.string()))),
  checker: unordered(),
  reference: solveNQueens,
  constraints: [{ says: '`1 <= n <= 9`', holds: ({ n }) => n >= 1 && n <= 9 }],
  samples: [
    { input: { n: 4 }, explanation: 'Two placements, mirror images of each other. A queen in a corner never works on this board.' },
    { input: { n: 1 }, explanation: 'One queen on one square attacks nobody.' },
  ],
  edgeCases: [
    { n: 2 }, // no solution; the smallest board where one forgotten diagonal shows
    { n: 3 }, // no solution, though columns alone would allow six
    { n: 4 }, // the smallest board with more than one solution
    { n: 1 }, // smallest
    { n: 5 }, // ten solutions, a queen in a corner among them
    { n: 6 }, // fewer solutions than n = 5: four
  ],
  random: fc.record({ n: fc.integer({ min: 1, max: 6 }) }),
  randomTests: 4, // the edge cases have tried every small n
  large: [
    { why: 'n^n placements are 387 million; those that fail early must be left early', n: 9, make: (n) => ({ n }) },
    { why: 'the board of real chess: 92 solutions', n: 8, make: (n) => ({ n }) },
    { why: 'the largest odd board below: 40 solutions', n: 7, make: (n) => ({ n }) },
  ],
  limits: { timeFloorMs: 700 }, // trying all permutations of the columns is slow, but right
  hints: [
    'How many queens can one row hold, and how many must it hold?',
    'So place one queen a row, from top to bottom. As soon as a queen has no safe square in her row, go back and move the one before.',
    'To try a square, you need not look at the board: remember which columns and which diagonals are taken.',
    'Squares on one falling diagonal share `row - column`, squares on one rising diagonal share `row + column`. Keep three sets, add before the recursive call and delete after it.',
  ],
});
