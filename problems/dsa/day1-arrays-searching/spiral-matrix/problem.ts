import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { spiralOrder } from './solution';

const MAX = 1e6;

export default defineProblem({
  slug: 'spiral-matrix',
  title: 'Spiral Matrix',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['matrix', 'simulation'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(m n)', space: 'O(1) beyond the answer' },
  entry: fn('spiralOrder', [['matrix', z.array(z.array(z.int()))]], z.array(z.int())),
  checker: exact(),
  reference: spiralOrder,
  constraints: [
    { says: '`1 <= matrix.length <= 100`', holds: ({ matrix }) => matrix.length >= 1 && matrix.length <= 100 },
    {
      says: '`1 <= matrix[i].length <= 100`, the same for every row',
      holds: ({ matrix }) => matrix.every((row) => row.length >= 1 && row.length <= 100 && row.length === matrix[0]?.length),
    },
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
      explanation: 'Right along 4, 7, 1, down over 8 to 6, left over 3 to 5, up to 9, and inwards to the 2.',
    },
    {
      input: {
        matrix: [
          [1, 2, 3, 4],
          [5, 6, 7, 8],
        ],
      },
      explanation: 'The first row to the right, then the second one to the left; nothing is left inside.',
    },
    { input: { matrix: [[3], [-1], [0]] }, explanation: 'A single column is read downwards, once.' },
  ],
  edgeCases: [
    { matrix: [[5]] }, // smallest
    { matrix: [[1, 2]] }, // one row: it may not be walked back
    { matrix: [[1, 2, 3]] },
    { matrix: [[1], [2]] }, // one column: it may not be walked back
    { matrix: grid(2, 2) }, // one ring and nothing inside
    { matrix: grid(2, 3) }, // two rows
    { matrix: grid(3, 2) }, // two columns
    { matrix: grid(3, 3) }, // a single cell inside
    { matrix: grid(3, 4) }, // a single row inside
    { matrix: grid(4, 3) }, // a single column inside
    { matrix: grid(4, 4) }, // two rings
    { matrix: grid(5, 5) }, // two rings and a cell
    { matrix: grid(3, 6) }, // a longer row inside
    { matrix: grid(6, 3) }, // a longer column inside
    { matrix: grid(5, 6) }, // a row within two rings
    { matrix: grid(1, 8) }, // long and flat
    { matrix: grid(8, 1) }, // narrow and high
    {
      matrix: [
        [7, 7, 7],
        [7, 7, 7],
      ],
    }, // all equal: the number of cells counts
    {
      matrix: [
        [0, 0],
        [0, 0],
      ],
    }, // zeros, which are falsy
    {
      matrix: [
        [1, 2, 1],
        [2, 1, 2],
        [1, 2, 1],
      ],
    }, // values that come back: a value is no mark of a visit
    {
      matrix: [
        [-1, -2],
        [-3, -4],
        [-5, -6],
      ],
    }, // all negative
    {
      matrix: [
        [MAX, -MAX],
        [-MAX, MAX],
      ],
    }, // the bounds
    {
      matrix: [
        [101, -101, 100],
        [-100, 999, -999],
      ],
    }, // numbers that are popular as marks
  ],
  random: grids(),
  large: [
    { why: 'the largest grid', n: 100, make: (n, rng) => randomGrid(n, n, rng) },
    { why: 'an odd number of rows', n: 100, make: (n, rng) => randomGrid(n - 1, n, rng) },
    { why: 'an odd number of columns', n: 100, make: (n, rng) => randomGrid(n, n - 33, rng) },
  ],
  hints: [
    'After the first row, the last column, the last row and the first column, what remains is a smaller grid. Which four numbers describe it?',
    'Keep `top`, `bottom`, `left` and `right`, the borders of the part that is not visited. After each side, move its border inwards.',
    'Look after *every* side whether anything is left (`top <= bottom` and `left <= right`). Otherwise a single row or column inside is read twice.',
  ],
});

/** The numbers 1, 2, 3 and so on, row after row. */
function grid(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row * columns + column + 1));
}

function grids() {
  const side = fc.integer({ min: 1, max: 6 });
  const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: -99, max: 99 }) }, fc.integer({ min: -MAX, max: MAX }));
  return fc
    .record({ rows: side, columns: side, values: fc.array(value, { minLength: 36, maxLength: 36 }) })
    .map(({ rows, columns, values }) => ({
      matrix: Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns)),
    }));
}

function randomGrid(rows: number, columns: number, rng: Rng) {
  return { matrix: rng.array(rows, () => rng.array(columns, () => rng.int(-MAX, MAX))) };
}
