import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { searchMatrix } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'search-a-2d-matrix',
  title: 'Search a 2D Matrix',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['matrix', 'binary-search'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(log(m n))', space: 'O(1)' },
  entry: fn(
    'searchMatrix',
    [
      ['matrix', z.array(z.array(z.int()))],
      ['target', z.int()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: searchMatrix,
  constraints: [
    { says: '`1 <= matrix.length <= 400`', holds: ({ matrix }) => matrix.length >= 1 && matrix.length <= 400 },
    {
      says: '`1 <= matrix[i].length <= 400`, the same for every row',
      holds: ({ matrix }) => matrix.every((row) => row.length >= 1 && row.length <= 400 && row.length === matrix[0]?.length),
    },
    {
      says: '`-10^9 <= matrix[i][j], target <= 10^9`',
      holds: ({ matrix, target }) => [target, ...matrix.flat()].every((value) => Math.abs(value) <= MAX),
    },
    {
      says: 'Every number is larger than the one before it in its row, and the first of a row larger than the last of the row above.',
      holds: ({ matrix }) => matrix.flat().every((value, i, cells) => i === 0 || (cells[i - 1] as number) < value),
    },
  ],
  samples: [
    {
      input: {
        matrix: [
          [-4, 1, 3],
          [6, 8, 15],
        ],
        target: 8,
      },
      explanation: '8 is in the middle of the second row.',
    },
    {
      input: {
        matrix: [
          [-4, 1, 3],
          [6, 8, 15],
        ],
        target: 5,
      },
      explanation: '5 would stand between 3 and 6, where the rows meet.',
    },
    { input: { matrix: [[7]], target: 7 }, explanation: 'One row with one number.' },
  ],
  edgeCases: [
    { matrix: [[5]], target: 5 }, // smallest, found
    { matrix: [[5]], target: 4 }, // smallest, the target below
    { matrix: [[5]], target: 6 }, // smallest, the target above everything: there is no further row
    { matrix: [[1, 3, 5, 7]], target: 7 }, // one row, its last number
    { matrix: [[1, 3, 5, 7]], target: 1 }, // one row, its first number
    { matrix: [[1, 3, 5, 7]], target: 4 }, // one row, absent
    { matrix: [[1], [3], [5], [7]], target: 7 }, // one column, its last number
    { matrix: [[1], [3], [5], [7]], target: 3 }, // one column, inside
    { matrix: [[1], [3], [5], [7]], target: 6 }, // one column, absent
    { matrix: grid(3, 2), target: 2 }, // more rows than columns: the last number of a row
    { matrix: grid(3, 2), target: 5 }, // and the first of one
    { matrix: grid(3, 2), target: 6 }, // and the last of all
    { matrix: grid(2, 4), target: 4 }, // more columns than rows: the last number of a row
    { matrix: grid(2, 4), target: 5 }, // and the first of the next
    { matrix: grid(2, 4), target: 7 }, // and inside
    { matrix: grid(2, 4), target: 0 }, // below everything
    { matrix: grid(2, 4), target: 9 }, // above everything
    { matrix: grid(3, 3, 10), target: 35 }, // absent from between two rows
    { matrix: grid(3, 3, 10), target: 55 }, // absent from inside a row
    { matrix: grid(3, 3, 10), target: 50 }, // the centre
    { matrix: grid(5, 1), target: 3 }, // odd column
    {
      matrix: [
        [-3, 0],
        [4, 8],
      ],
      target: 0,
    }, // the target 0, which is falsy
    {
      matrix: [
        [-9, -7],
        [-5, -2],
      ],
      target: -5,
    }, // all negative
    { matrix: [[-MAX, 0, MAX]], target: MAX }, // the bounds
    { matrix: [[-MAX], [0], [MAX]], target: -MAX },
  ],
  random: gridWithTarget(),
  large: [
    { why: 'looking at every cell visits some hundred thousand in each of many searches', n: 400, makeBatch: manySearches },
    { why: 'few rows, many columns', n: 400, make: (n, rng) => lastCell(3, n, rng) },
    { why: 'many rows, few columns', n: 400, make: (n, rng) => lastCell(n, 3, rng) },
  ],
  hints: [
    'Write the rows one behind the other. What do the two rules say about that list?',
    'The list is sorted, so a binary search would find the target, but building the list means visiting every cell. In which row and column is the element with index `i` of the list?',
    'With `columns = matrix[0].length` it is `matrix[Math.floor(i / columns)][i % columns]`. Search the indices from 0 to `matrix.length * columns - 1`.',
  ],
});

/** The numbers step, 2 step, 3 step and so on. */
function grid(rows: number, columns: number, step = 1): number[][] {
  return inRows(
    Array.from({ length: rows * columns }, (_, i) => (i + 1) * step),
    columns,
  );
}

function inRows(cells: number[], columns: number): number[][] {
  return Array.from({ length: cells.length / columns }, (_, row) => cells.slice(row * columns, (row + 1) * columns));
}

// The target is a cell or a neighbouring number, so that more than half of the targets are found.
function gridWithTarget() {
  const value = fc.oneof(fc.integer({ min: -30, max: 30 }), fc.integer({ min: -MAX + 1, max: MAX - 1 }));
  return fc
    .record({
      columns: fc.integer({ min: 1, max: 5 }),
      values: fc.uniqueArray(value, { minLength: 5, maxLength: 22 }),
      index: fc.nat({ max: 21 }),
      offset: fc.constantFrom(0, 0, 0, 1, -1),
    })
    .map(({ columns, values, index, offset }) => {
      const rows = Math.floor(values.length / columns);
      const cells = values.slice(0, rows * columns).sort((a, b) => a - b);
      return { matrix: inRows(cells, columns), target: (cells[index % cells.length] as number) + offset };
    });
}

// Even values, so that the odd numbers between them are absent; every other target is.
function manySearches(n: number, rng: Rng) {
  const cells = ascendingEvens(n * n, rng);
  const matrix = inRows(cells, n);
  const quarter = Math.floor(cells.length / 4);
  const target = (absent: boolean) => (cells[rng.int(quarter, 3 * quarter)] as number) + (absent ? 1 : 0);
  return { calls: rng.array(40_000, (call) => ({ matrix, target: target(call % 2 === 0) })) };
}

function lastCell(rows: number, columns: number, rng: Rng) {
  const cells = ascendingEvens(rows * columns, rng);
  return { matrix: inRows(cells, columns), target: cells.at(-1) as number };
}

function ascendingEvens(n: number, rng: Rng): number[] {
  const largestStep = Math.floor((MAX - 2) / n);
  let value = -MAX;
  return rng.array(n, () => {
    value += 2 * rng.int(1, largestStep);
    return value;
  });
}
