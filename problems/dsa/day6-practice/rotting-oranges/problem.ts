import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { orangesRotting } from './solution';

export default defineProblem({
  slug: 'rotting-oranges',
  title: 'Rotting Oranges',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'matrix', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(m n)', space: 'O(m n)' },
  entry: fn('orangesRotting', [['grid', z.array(z.array(z.int()))]], z.int()),
  checker: exact(),
  reference: orangesRotting,
  constraints: [
    { says: '`1 <= grid.length <= 300`', holds: ({ grid }) => grid.length >= 1 && grid.length <= 300 },
    { says: '`1 <= grid[i].length <= 300`', holds: ({ grid }) => grid.every(({ length }) => length >= 1 && length <= 300) },
    { says: 'All rows are equally long.', holds: ({ grid }) => grid.every(({ length }) => length === grid[0]?.length) },
    { says: 'Each cell is 0, 1 or 2.', holds: ({ grid }) => grid.flat().every((cell) => cell >= 0 && cell <= 2) },
    { says: 'At most `2 * 10^4` cells are 2.', holds: ({ grid }) => grid.flat().filter((cell) => cell === 2).length <= 2e4 },
  ],
  samples: [
    {
      input: {
        grid: [
          [2, 1, 0],
          [0, 1, 1],
          [1, 1, 2],
        ],
      },
      explanation:
        'In the first minute the neighbours of the two rotten oranges rot, in the second one the two that are left: the one in the middle and the one at the lower left.',
    },
    {
      input: {
        grid: [
          [2, 1, 0],
          [0, 0, 1],
        ],
      },
      explanation: 'The orange at the lower right has no neighbour but empty cells, so it stays fresh.',
    },
    { input: { grid: [[0, 2, 2]] }, explanation: 'No orange is fresh, so no time need pass.' },
  ],
  edgeCases: [
    { grid: [[0]] }, // smallest: no orange, nothing is fresh
    { grid: [[1]] }, // fresh, and nothing to rot it
    { grid: [[2]] }, // rotten from the start
    { grid: [[1, 2]] }, // one minute, to the left
    { grid: [[2, 1]] }, // to the right
    { grid: [[1], [2]] }, // up
    { grid: [[2], [1]] }, // down
    {
      grid: [
        [2, 0],
        [0, 1],
      ],
    }, // touching at a corner is not enough
    { grid: [[2, 1, 1, 1, 1, 2]] }, // from both ends at once
    { grid: [[2, 1, 1, 1, 1, 1, 2]] }, // an odd number between them
    { grid: [[1, 1, 2, 1, 1, 1]] }, // the farther end counts
    { grid: [[2, 0, 1]] }, // an empty cell in the way
    { grid: [[2, 1, 0, 1, 2]] }, // two separate parts
    { grid: [[2, 1, 1, 0, 2, 1]] }, // the slower of two parts
    { grid: [[2, 2, 0, 2]] }, // only rotten ones
    {
      grid: [
        [0, 0],
        [0, 0],
      ],
    }, // all empty
    {
      grid: [
        [1, 1],
        [1, 1],
      ],
    }, // all fresh
    {
      grid: [
        [1, 1, 1],
        [1, 2, 1],
        [1, 1, 1],
      ],
    }, // from the middle: the corners take two minutes
    {
      grid: [
        [2, 1, 1],
        [0, 0, 1],
        [1, 1, 1],
      ],
    }, // a way round
    {
      grid: [
        [2, 1, 1],
        [1, 0, 1],
        [1, 1, 1],
      ],
    }, // two ways that meet
    {
      grid: [
        [0, 1, 0],
        [1, 0, 1],
        [0, 1, 2],
      ],
    }, // the rotten one stands last; some fresh ones are out of reach
    {
      grid: [
        [2, 0, 0],
        [0, 0, 1],
      ],
    }, // nothing is reached at all
  ],
  random: smallGrids(),
  large: [
    {
      why: 'one winding row of oranges: some 45 thousand minutes, so whoever reads the grid each minute reads four thousand million cells',
      n: 300,
      make: (n) => ({ grid: windingRow(n) }),
    },
    { why: 'open ground, one rotten orange in the corner', n: 200, make: (n) => ({ grid: fromTheCorner(n) }) },
    { why: 'open ground, about twenty rotten oranges', n: 200, make: (n, rng) => ({ grid: scattered(n, 0.1, 0.0005, rng) }) },
    { why: 'every tenth cell rotten', n: 100, make: (n, rng) => ({ grid: scattered(n, 0.1, 0.1, rng) }) },
    { why: 'many empty cells, so that some oranges stay fresh', n: 200, make: (n, rng) => ({ grid: scattered(n, 0.3, 0.0005, rng) }) },
  ],
  hints: [
    'Which oranges are rotten after one minute, and which after two? How far is an orange that rots in minute `t` from the rotten ones at the start?',
    'All oranges that are rotten at the start spread at the same time. A breadth-first search may begin with many cells in its queue.',
    'Count the fresh oranges and put all rotten ones into the queue. Handle the queue level by level: each fresh neighbour rots, joins the next level and lowers the count. Stop when nothing is fresh, or nothing spreads any more; the count tells which.',
  ],
});

// Mostly fresh oranges, so that rot gets far. Shrinks to fewer rows and columns and to empty cells.
function smallGrids() {
  const cell = fc.oneof({ arbitrary: fc.constantFrom(0, 1, 2), weight: 2 }, { arbitrary: fc.constant(1), weight: 1 });
  return fc
    .record({
      columns: fc.integer({ min: 1, max: 6 }),
      rows: fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6 }),
    })
    .map(({ columns, rows }) => ({ grid: rows.map((row) => row.slice(0, columns)) }));
}

// Every second row is full, joined to the next at alternating ends; the rot starts at its beginning.
function windingRow(n: number): number[][] {
  const grid = gridOf(n, (row, column) => (row % 2 === 0 || column === (row % 4 === 1 ? n - 1 : 0) ? 1 : 0));
  (grid[0] as number[])[0] = 2;
  return grid;
}

function fromTheCorner(n: number): number[][] {
  return gridOf(n, (row, column) => (row + column === 0 ? 2 : 1));
}

// Few rotten ones on large grids: with ten thousand cells in a queue, its shift() is slow, and that approach is right.
function scattered(n: number, empty: number, rotten: number, rng: Rng): number[][] {
  return gridOf(n, () => {
    const draw = rng.real();
    if (draw < empty) return 0;
    return draw < empty + rotten ? 2 : 1;
  });
}

function gridOf(n: number, cell: (row: number, column: number) => number): number[][] {
  return Array.from({ length: n }, (_, row) => Array.from({ length: n }, (_, column) => cell(row, column)));
}
