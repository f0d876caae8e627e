import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { numIslands } from './solution';

const LARGEST_ISLAND = 1500;

export default defineProblem({
  slug: 'number-of-islands',
  title: 'Number of Islands',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'matrix', 'dfs', 'bfs', 'union-find'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(m n)', space: 'O(m n)' },
  entry: fn('numIslands', [['grid', z.array(z.array(z.string()))]], z.int()),
  checker: exact(),
  reference: numIslands,
  constraints: [
    { says: '`1 <= grid.length <= 300`', holds: ({ grid }) => grid.length >= 1 && grid.length <= 300 },
    { says: '`1 <= grid[i].length <= 300`', holds: ({ grid }) => grid.every(({ length }) => length >= 1 && length <= 300) },
    { says: 'All rows are equally long.', holds: ({ grid }) => grid.every(({ length }) => length === grid[0]?.length) },
    { says: 'Each cell is the text `"0"` or `"1"`.', holds: ({ grid }) => grid.flat().every((cell) => cell === '0' || cell === '1') },
    { says: 'No island has more than 1500 cells.', holds: ({ grid }) => largestIsland(grid) <= LARGEST_ISLAND },
  ],
  samples: [
    {
      input: { grid: drawn('110', '010', '001') },
      explanation:
        'Three cells hang together at the top. The one at the bottom right touches them at a corner only, so it is an island of its own.',
    },
    { input: { grid: drawn('1101', '0111') }, explanation: 'One island: from every land cell there is a way to every other.' },
    { input: { grid: drawn('00', '00') }, explanation: 'Water only.' },
  ],
  edgeCases: [
    { grid: drawn('0') }, // smallest, water
    { grid: drawn('1') }, // smallest, land: all four neighbours lie outside
    { grid: drawn('11') }, // side by side
    { grid: drawn('1', '1') }, // one below the other
    { grid: drawn('10', '01') }, // corners only: two islands
    { grid: drawn('01', '10') }, // the other diagonal
    { grid: drawn('10110111') }, // a single row
    { grid: drawn('1', '0', '1', '1', '0') }, // a single column
    { grid: drawn('111', '101', '111') }, // a ring is one island
    { grid: drawn('11111', '10001', '10101', '10001', '11111') }, // an island in the lake of another
    { grid: drawn('01', '11') }, // met first at the upper end; the lower left cell has no land above or to the left
    { grid: drawn('101', '111') }, // two ends that join below: a scan by rows meets the second one as if it were new
    { grid: drawn('1101', '0001', '1111') }, // a long way round
    { grid: drawn('10101', '10101', '11111') }, // a comb, joined in the last row
    { grid: drawn('11111', '10101', '10101') }, // a comb, joined in the first row
    { grid: drawn('111', '111', '111') }, // all land
    { grid: drawn('1111', '0001', '1101', '1001', '1111') }, // a spiral
    { grid: drawn('100', '000', '001') }, // opposite corners of the grid
    { grid: drawn('001', '000', '100') },
  ],
  random: smallGrids(),
  large: [
    { why: 'the largest grid, four cells in ten are land', n: 300, make: (n, rng) => ({ grid: scattered(n, n, 0.4, rng) }) },
    { why: 'a chessboard: as many islands as can be', n: 300, make: (n) => ({ grid: chessboard(n) }) },
    { why: 'squares of 676 cells, between lanes of water', n: 300, make: (n) => ({ grid: squares(n, 26) }) },
    { why: 'one winding island, along which a recursion goes deep', n: 700, make: windingIsland },
    { why: 'one row', n: 300, make: (n, rng) => ({ grid: scattered(1, n, 0.7, rng) }) },
  ],
  hints: [
    'Think of each land cell as a node that is joined to its neighbours. What is an island then called?',
    'Walk through all cells. When you meet land that belongs to no island yet, you have found a new one; how do you keep its other cells from being counted again?',
    'On meeting land, count one and flood the island: mark the cell as visited, and do the same for its four neighbours as far as they lie inside the grid, are land and have no mark. Marking must come *before* going on.',
  ],
});

function drawn(...rows: string[]): string[][] {
  return rows.map((row) => [...row]);
}

function largestIsland(grid: string[][]): number {
  const seen = new Set<number>();
  const columns = grid[0]?.length ?? 0;
  let largest = 0;
  for (let start = 0; start < grid.length * columns; start++) {
    let size = 0;
    const waiting = [start];
    for (let cell = waiting.pop(); cell !== undefined; cell = waiting.pop()) {
      const [row, column] = [Math.floor(cell / columns), cell % columns];
      if (seen.has(cell) || grid[row]?.[column] !== '1') continue;
      seen.add(cell);
      size += 1;
      waiting.push(cell - columns, cell + columns);
      if (column > 0) waiting.push(cell - 1);
      if (column < columns - 1) waiting.push(cell + 1);
    }
    largest = Math.max(largest, size);
  }
  return largest;
}

// Shrinks to fewer rows, to fewer columns and to water.
function smallGrids() {
  const cell = fc.constantFrom('0', '1');
  return fc
    .record({
      columns: fc.integer({ min: 1, max: 7 }),
      rows: fc.array(fc.array(cell, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 7, size: 'max' }),
    })
    .map(({ columns, rows }) => ({ grid: rows.map((row) => row.slice(0, columns)) }));
}

function scattered(rows: number, columns: number, share: number, rng: Rng): string[][] {
  return rng.array(rows, () => rng.array(columns, () => (rng.real() < share ? '1' : '0')));
}

function chessboard(n: number): string[][] {
  return gridOf(n, n, (row, column) => (row + column) % 2 === 0);
}

function squares(n: number, side: number): string[][] {
  return gridOf(n, n, (row, column) => (row + 1) % (side + 1) !== 0 && (column + 1) % (side + 1) !== 0);
}

// Every second row is land, joined to the next at alternating ends.
function windingIsland(cells: number) {
  const columns = 49;
  const rows = 2 * Math.floor(cells / (columns + 1)) - 1;
  const end = (row: number) => (row % 4 === 1 ? columns - 1 : 0);
  return { grid: gridOf(rows, columns, (row, column) => row % 2 === 0 || column === end(row)) };
}

function gridOf(rows: number, columns: number, isLand: (row: number, column: number) => boolean): string[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => (isLand(row, column) ? '1' : '0')));
}
