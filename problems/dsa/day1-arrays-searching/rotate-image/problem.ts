import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { rotate } from './solution';

const MAX = 1e6;

export default defineProblem({
  slug: 'rotate-image',
  title: 'Rotate Image',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['matrix', 'array'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n^2)', space: 'O(1)' },
  entry: fn('rotate', [['matrix', z.array(z.array(z.int()))]], z.void()),
  checker: inPlace('matrix'),
  reference: rotate,
  constraints: [
    { says: '`1 <= n <= 100`, where `n = matrix.length`', holds: ({ matrix }) => matrix.length >= 1 && matrix.length <= 100 },
    { says: '`matrix[i].length == n`', holds: ({ matrix }) => matrix.every((row) => row.length === matrix.length) },
    { says: '`-10^6 <= matrix[i][j] <= 10^6`', holds: ({ matrix }) => matrix.flat().every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    {
      input: {
        matrix: [
          [4, 7, 1],
          [9, 2, 8],
          [5, 3, 6],
        ],
      },
      explanation: 'The first row, 4, 7, 1, is now the last column, read downwards. The 2 in the centre stays.',
    },
    {
      input: {
        matrix: [
          [1, 2],
          [3, 4],
        ],
      },
      explanation: 'The 1 goes to the right, the 2 down, the 4 to the left and the 3 up.',
    },
    { input: { matrix: [[-5]] }, explanation: 'A single cell turns on the spot.' },
  ],
  edgeCases: [
    { matrix: [[0]] }, // smallest
    {
      matrix: [
        [1, 2],
        [3, 4],
      ],
    }, // one ring and no centre
    {
      matrix: [
        [3, 1],
        [4, 2],
      ],
    }, // already turned once
    { matrix: grid(3) }, // a centre that stays
    { matrix: grid(4) }, // two rings
    { matrix: grid(5) }, // two rings and a centre
    { matrix: grid(6) }, // three rings
    { matrix: grid(7) }, // three rings and a centre
    {
      matrix: [
        [1, 1],
        [1, 1],
      ],
    }, // all equal: every turn looks the same
    {
      matrix: [
        [1, 2, 3],
        [2, 4, 5],
        [3, 5, 6],
      ],
    }, // symmetric: transposing changes nothing
    {
      matrix: [
        [1, 2, 1],
        [3, 4, 3],
        [5, 6, 5],
      ],
    }, // rows that read the same backwards: reversing them changes nothing
    {
      matrix: [
        [0, 1, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    }, // one mark in the middle of a side
    {
      matrix: [
        [1, 0, 0],
        [0, 0, 0],
        [0, 0, 0],
      ],
    }, // one mark in a corner
    {
      matrix: [
        [-1, -2],
        [-3, -4],
      ],
    }, // all negative
    {
      matrix: [
        [MAX, -MAX],
        [0, 1],
      ],
    }, // the bounds
  ],
  random: squareGrids(),
  large: [
    { why: 'the largest grid', n: 100, make: randomGrid },
    { why: 'the largest grid with a centre', n: 99, make: randomGrid },
  ],
  hints: [
    'In which row and column does the number of row `i` and column `j` arrive? Write it down for a few cells.',
    'It arrives in row `j` and column `n - 1 - i`. Can you get there by two simpler rearrangements, each of which only exchanges pairs?',
    'Exchange `matrix[i][j]` with `matrix[j][i]` for every pair, once each, so that rows become columns. Then reverse each row.',
  ],
});

/** The numbers 1, 2, 3 and so on, row after row. */
function grid(n: number): number[][] {
  return Array.from({ length: n }, (_, row) => Array.from({ length: n }, (_, column) => row * n + column + 1));
}

function squareGrids() {
  const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -50, max: 50 }) }, fc.integer({ min: -MAX, max: MAX }));
  return fc
    .record({ n: fc.integer({ min: 1, max: 6 }), values: fc.array(value, { minLength: 36, maxLength: 36 }) })
    .map(({ n, values }) => ({ matrix: Array.from({ length: n }, (_, row) => values.slice(row * n, (row + 1) * n)) }));
}

function randomGrid(n: number, rng: Rng) {
  return { matrix: rng.array(n, () => rng.array(n, () => rng.int(-MAX, MAX))) };
}
