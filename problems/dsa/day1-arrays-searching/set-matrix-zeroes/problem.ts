import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlace, type Rng } from '@/problems/spec';
import { setZeroes } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'set-matrix-zeroes',
  title: 'Set Matrix Zeroes',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['matrix', 'hash-set'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(m n)', space: 'O(1)' },
  entry: fn('setZeroes', [['matrix', z.array(z.array(z.int()))]], z.void()),
  checker: inPlace('matrix'),
  reference: setZeroes,
  constraints: [
    { says: '`1 <= matrix.length <= 200`', holds: ({ matrix }) => matrix.length >= 1 && matrix.length <= 200 },
    {
      says: '`1 <= matrix[i].length <= 200`, the same for every row',
      holds: ({ matrix }) => matrix.every((row) => row.length >= 1 && row.length <= 200 && row.length === matrix[0]?.length),
    },
    { says: '`-2^31 <= matrix[i][j] <= 2^31 - 1`', holds: ({ matrix }) => matrix.flat().every((value) => value >= MIN && value <= MAX) },
  ],
  samples: [
    {
      input: {
        matrix: [
          [4, 7, 1],
          [9, 0, 8],
          [5, 3, 6],
        ],
      },
      explanation: 'The zero in the centre clears the middle row and the middle column.',
    },
    {
      input: {
        matrix: [
          [0, 2, 3, 0],
          [4, 5, 6, 7],
        ],
      },
      explanation: 'The first row and the two outer columns are cleared. The zeros that this writes clear nothing more.',
    },
    { input: { matrix: [[1, -1]] }, explanation: 'Without a zero nothing changes.' },
  ],
  edgeCases: [
    { matrix: [[0]] }, // smallest, cleared
    { matrix: [[5]] }, // smallest, kept
    { matrix: [[1, 0, 3]] }, // one row
    { matrix: [[1], [0], [3]] }, // one column
    {
      matrix: [
        [1, 2],
        [3, 4],
      ],
    }, // no zero at all
    {
      matrix: [
        [0, 2],
        [3, 4],
      ],
    }, // a zero in the corner: row and column
    {
      matrix: [
        [1, 0],
        [3, 4],
      ],
    }, // a zero in the first row only: the first column is kept
    {
      matrix: [
        [1, 2],
        [0, 4],
      ],
    }, // a zero in the first column only: the first row is kept
    {
      matrix: [
        [1, 2],
        [3, 0],
      ],
    }, // a zero inside only
    {
      matrix: [
        [1, 2, 3],
        [4, 0, 6],
        [7, 8, 9],
      ],
    }, // the centre
    {
      matrix: [
        [1, 0, 3],
        [4, 5, 6],
        [7, 8, 9],
      ],
    }, // first row, not the corner
    {
      matrix: [
        [1, 2, 3],
        [0, 5, 6],
        [7, 8, 9],
      ],
    }, // first column, not the corner
    {
      matrix: [
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 0],
      ],
    }, // the last cell
    {
      matrix: [
        [1, 2, 0],
        [4, 5, 6],
        [0, 8, 9],
      ],
    }, // first row and first column, each by its own zero
    {
      matrix: [
        [1, 2, 3, 4],
        [5, 0, 7, 8],
        [9, 10, 0, 12],
        [13, 14, 15, 16],
      ],
    }, // two zeros inside: four crossings
    {
      matrix: [
        [1, 2, 3, 4],
        [5, 0, 0, 8],
        [9, 10, 11, 12],
      ],
    }, // two zeros in one row
    {
      matrix: [
        [1, 2, 3],
        [4, 0, 6],
        [7, 0, 9],
        [10, 11, 12],
      ],
    }, // two zeros in one column
    {
      matrix: [
        [0, 0],
        [0, 0],
      ],
    }, // all zero
    {
      matrix: [
        [0, 1, 1, 1],
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ],
    }, // written zeros must not spread
    {
      matrix: [
        [-1, 2, 3],
        [4, 0, -1],
        [7, -1, 9],
      ],
    }, // -1 is data
    {
      matrix: [
        [MAX, 1, MAX],
        [1, 0, 1],
        [MAX, 1, MAX],
      ],
    }, // the largest number is data
    {
      matrix: [
        [MIN, 1, MIN],
        [1, 0, 1],
        [MIN, 1, MIN],
      ],
    }, // so is the smallest
    {
      matrix: [
        [MAX - 1, 1, MIN + 1],
        [1, 0, 1],
        [1e9, 1, -1e9],
      ],
    }, // and others that are popular as marks
    {
      matrix: [
        [999, 1, -999],
        [1, 0, 1],
        [1e6, 1, -1e6],
        [-100, 1, -101],
      ],
    },
    {
      matrix: [
        [-12345, 1, 12345],
        [1, 0, 1],
        [-10000, 1, 9999],
        [1e5, 1, -1e5],
      ],
    },
  ],
  random: fc.oneof(gridsOf(fc.constantFrom(0, 1, 1, 1)), gridsOf(rarelyZero()), gridsOf(fc.constantFrom(0, 1, 2, -1, -1, MAX, MIN))),
  large: [
    { why: 'the largest grid, with few zeros', n: 200, make: (n, rng) => randomGrid(n, n, 20, rng) },
    { why: 'many rows, few columns', n: 200, make: (n, rng) => randomGrid(n, 7, 10, rng) },
    { why: 'few rows, many columns', n: 200, make: (n, rng) => randomGrid(7, n, 10, rng) },
    { why: 'only zeros', n: 200, make: (n) => ({ matrix: Array.from({ length: n }, () => new Array<number>(n).fill(0)) }) },
  ],
  hints: [
    'What goes wrong if you clear the row and the column of a zero as soon as you meet it? What do you have to know before the first write?',
    'It is enough to know which rows and which columns hold a zero: two sets, filled by one pass and used by a second one. Could the grid itself keep these notes?',
    'The first cell of a row can note that the row is to be cleared, and the first cell of a column likewise, by being 0. Before that, remember in two variables whether the first row and the first column hold a zero of their own, and clear these two last.',
  ],
});

function rarelyZero() {
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }) },
    { weight: 2, arbitrary: fc.integer({ min: MIN, max: MAX }) },
  );
}

function gridsOf(value: fc.Arbitrary<number>) {
  const side = fc.integer({ min: 1, max: 5 });
  return fc
    .record({ rows: side, columns: side, values: fc.array(value, { minLength: 25, maxLength: 25 }) })
    .map(({ rows, columns, values }) => ({
      matrix: Array.from({ length: rows }, (_, row) => values.slice(row * columns, (row + 1) * columns)),
    }));
}

function randomGrid(rows: number, columns: number, zeros: number, rng: Rng) {
  const matrix = rng.array(rows, () => rng.array(columns, () => rng.int(MIN, MAX) || 1));
  for (let i = 0; i < zeros; i++) (matrix[rng.int(0, rows - 1)] as number[])[rng.int(0, Math.floor(columns / 2))] = 0;
  return { matrix };
}
