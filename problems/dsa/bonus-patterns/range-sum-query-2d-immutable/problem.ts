import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { NumMatrix } from './solution';

const MAX = 1e4;

type Region = [row1: number, col1: number, row2: number, col2: number];

export default defineProblem({
  slug: 'range-sum-query-2d-immutable',
  title: 'Range Sum Query 2D - Immutable',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['prefix-sum', 'matrix', 'design'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(m n) once, O(1) per call', space: 'O(m n)' },
  entry: cls('NumMatrix', [['matrix', z.array(z.array(z.int()))]], {
    sumRegion: method(
      [
        ['row1', z.int()],
        ['col1', z.int()],
        ['row2', z.int()],
        ['col2', z.int()],
      ],
      z.int(),
    ),
  }),
  checker: classCalls(),
  reference: NumMatrix,
  constraints: [
    {
      says: '`matrix` has 1 to 300 rows of the same length, 1 to 300.',
      holds: (calls) => {
        const matrix = matrixOf(calls);
        const columns = matrix[0]?.length ?? 0;
        return isBetween(matrix.length, 1, 300) && isBetween(columns, 1, 300) && matrix.every((row) => row.length === columns);
      },
    },
    {
      says: '`-10^4 <= matrix[i][j] <= 10^4`',
      holds: (calls) => matrixOf(calls).every((row) => row.every((value) => Math.abs(value) <= MAX)),
    },
    {
      says: '`0 <= row1 <= row2`, `0 <= col1 <= col2`, and both corners lie in the matrix.',
      holds: (calls) => regionsOf(calls).every((region) => liesIn(matrixOf(calls), region)),
    },
    { says: '`sumRegion` is called at most `5 * 10^4` times.', holds: (calls) => regionsOf(calls).length <= 5e4 },
  ],
  samples: [
    {
      input: asCalls(
        [
          [3, 1, -2],
          [0, 4, 5],
          [7, -6, 2],
        ],
        [
          [0, 0, 1, 1],
          [1, 1, 2, 2],
          [2, 0, 2, 2],
        ],
      ),
      explanation: 'The regions hold `3 + 1 + 0 + 4`, `4 + 5 - 6 + 2` and the last row, `7 - 6 + 2`.',
    },
    { input: asCalls([[-8]], [[0, 0, 0, 0]]), explanation: 'The only cell is a region too.' },
  ],
  edgeCases: [
    asCalls([[5]], []), // no call at all
    asCalls([[5]], [[0, 0, 0, 0]]), // smallest
    asCalls(
      [[1, 2, 3, 4]],
      [
        [0, 1, 0, 2],
        [0, 0, 0, 3],
        [0, 3, 0, 3],
      ],
    ), // one row
    asCalls(
      [[1], [2], [3], [4]],
      [
        [1, 0, 2, 0],
        [0, 0, 3, 0],
        [3, 0, 3, 0],
      ],
    ), // one column
    asCalls(
      [
        [1, 2],
        [4, 8],
      ],
      [
        [0, 0, 0, 0],
        [0, 1, 0, 1],
        [1, 0, 1, 0],
        [1, 1, 1, 1],
      ],
    ), // single cells: each subtraction matters
    asCalls(
      [
        [1, 2],
        [4, 8],
      ],
      [
        [0, 0, 1, 1],
        [0, 0, 0, 1],
        [1, 0, 1, 1],
        [0, 0, 1, 0],
        [0, 1, 1, 1],
      ],
    ), // rows, columns, everything
    asCalls(
      [
        [1, 1, 1],
        [1, 1, 1],
        [1, 1, 1],
      ],
      [
        [1, 1, 1, 1],
        [1, 1, 2, 2],
        [0, 1, 2, 1],
      ],
    ), // the corner that is subtracted twice
    asCalls(
      [
        [0, 0],
        [0, 0],
      ],
      [[0, 0, 1, 1]],
    ), // all 0, which is falsy
    asCalls(
      [
        [-1, -2, -3],
        [-4, -5, -6],
      ],
      [
        [0, 0, 1, 2],
        [1, 1, 1, 2],
        [0, 2, 1, 2],
      ],
    ), // negative, more columns than rows
    asCalls(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [
        [1, 0, 2, 1],
        [2, 1, 2, 1],
        [0, 0, 2, 0],
      ],
    ), // more rows than columns
    asCalls(
      [
        [7, 1],
        [2, 3],
      ],
      [
        [1, 1, 1, 1],
        [1, 1, 1, 1],
        [0, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ), // asked again, the answer stays
    asCalls(
      [
        [MAX, -MAX],
        [-MAX, MAX],
      ],
      [
        [0, 0, 1, 1],
        [0, 0, 0, 0],
        [1, 0, 1, 1],
      ],
    ), // the bounds
  ],
  random: smallMatrices(),
  large: [
    { why: 'adding up the cells of each region passes some 10^9 of them', n: 300, make: manyRegions },
    { why: 'the largest matrix, all at the upper bound', n: 300, make: (n) => asCalls(sameEverywhere(n, MAX), [[0, 0, n - 1, n - 1]]) },
    {
      why: 'one long row',
      n: 300,
      make: (n, rng) =>
        asCalls(
          [row(n, rng)],
          rng.array(2000, () => regionOf(1, n, rng)),
        ),
    },
    {
      why: 'one long column',
      n: 300,
      make: (n, rng) =>
        asCalls(
          row(n, rng).map((value) => [value]),
          rng.array(2000, () => regionOf(n, 1, rng)),
        ),
    },
  ],
  hints: [
    'In one dimension the sum of a range is the difference of two prefix sums, prepared once. What is a prefix in two dimensions?',
    'Prepare for each cell the sum of the rectangle from the top left corner down to it. Then draw the region you are asked for, and the prepared rectangles that end at its corners.',
    'The sum is the rectangle to the lower right corner, less the one above the region, less the one on its left, plus the one that was taken away twice. An extra row and column of zeros saves you from cases at the edge.',
  ],
});

function asCalls(matrix: number[][], regions: Region[]): Calls {
  return { operations: ['NumMatrix', ...regions.map(() => 'sumRegion')], arguments: [[matrix], ...regions] };
}

// Shrinks by dropping regions, rows and columns: whatever is out of reach then is brought back by the remainder.
function smallMatrices() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -9, max: 9 }), weight: 6 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  const place = fc.nat(5);
  return fc
    .record({
      rows: fc.array(fc.array(value, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5, size: 'max' }),
      columns: fc.integer({ min: 1, max: 5 }),
      corners: fc.array(fc.tuple(place, place, place, place), { minLength: 1, maxLength: 8 }),
    })
    .map(({ rows, columns, corners }) => {
      const matrix = rows.map((cells) => cells.slice(0, columns));
      return asCalls(
        matrix,
        corners.map(([row, column, height, width]) => {
          const row1 = row % rows.length;
          const col1 = column % columns;
          return [row1, col1, row1 + (height % (rows.length - row1)), col1 + (width % (columns - col1))];
        }),
      );
    });
}

// Regions that start near the top left and end near the lower right, so that each holds most of the cells.
function manyRegions(n: number, rng: Rng): Calls {
  const margin = Math.floor(n / 30);
  const matrix = rng.array(n, () => row(n, rng));
  const large = (): Region => [rng.int(0, margin), rng.int(0, margin), n - 1 - rng.int(0, margin), n - 1 - rng.int(0, margin)];
  return asCalls(
    matrix,
    rng.array(50_000, (i) => (i % 20 === 0 ? regionOf(n, n, rng) : large())),
  );
}

function regionOf(rows: number, columns: number, rng: Rng): Region {
  const row1 = rng.int(0, rows - 1);
  const col1 = rng.int(0, columns - 1);
  return [row1, col1, rng.int(row1, rows - 1), rng.int(col1, columns - 1)];
}

function row(n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(-MAX, MAX));
}

function sameEverywhere(n: number, value: number): number[][] {
  return Array.from({ length: n }, () => new Array<number>(n).fill(value));
}

function matrixOf(calls: Calls): number[][] {
  return calls.arguments[0]?.[0] as number[][];
}

function regionsOf(calls: Calls): Region[] {
  return calls.arguments.slice(1) as Region[];
}

function liesIn(matrix: number[][], [row1, col1, row2, col2]: Region): boolean {
  const columns = matrix[0]?.length ?? 0;
  return row1 >= 0 && row1 <= row2 && row2 < matrix.length && col1 >= 0 && col1 <= col2 && col2 < columns;
}

function isBetween(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}
