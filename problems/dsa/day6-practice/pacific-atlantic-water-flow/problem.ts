import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { pacificAtlantic } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: 'pacific-atlantic-water-flow',
  title: 'Pacific Atlantic Water Flow',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'matrix', 'dfs', 'bfs'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(m n)', space: 'O(m n)' },
  entry: fn('pacificAtlantic', [['heights', z.array(z.array(z.int()))]], z.array(z.array(z.int()))),
  checker: unordered(),
  reference: pacificAtlantic,
  constraints: [
    { says: '`1 <= heights.length <= 200`', holds: ({ heights }) => heights.length >= 1 && heights.length <= 200 },
    { says: '`1 <= heights[i].length <= 200`', holds: ({ heights }) => heights.every(({ length }) => length >= 1 && length <= 200) },
    { says: 'All rows are equally long.', holds: ({ heights }) => heights.every(({ length }) => length === heights[0]?.length) },
    { says: 'The grid has at most 1500 cells.', holds: ({ heights }) => heights.flat().length <= 1500 },
    { says: '`0 <= heights[i][j] <= 10^5`', holds: ({ heights }) => heights.flat().every((height) => height >= 0 && height <= MAX) },
  ],
  drawn: { returns: 'text' },
  samples: [
    {
      input: {
        heights: [
          [1, 4, 2],
          [6, 3, 5],
          [2, 1, 7],
        ],
      },
      explanation:
        'From `[0, 1]`, 4 high, water runs off to the Pacific above, and over `[0, 2]` to the Atlantic on the right. The 3 in the middle drains only over `[2, 1]`, into the Atlantic.',
    },
    {
      input: {
        heights: [
          [5, 5],
          [5, 5],
        ],
      },
      explanation: 'Water crosses level ground, so every cell reaches both oceans.',
    },
    { input: { heights: [[3]] }, explanation: 'The only cell lies at all four sides.' },
  ],
  edgeCases: [
    { heights: [[0]] }, // smallest
    { heights: [[2, 1, 3]] }, // a single row touches both oceans everywhere
    { heights: [[4], [0], [9]] }, // so does a single column
    {
      heights: [
        [1, 2],
        [3, 4],
      ],
    }, // the upper left corner drains into the Pacific only
    {
      heights: [
        [4, 3],
        [2, 1],
      ],
    }, // the lower right corner drains into the Atlantic only
    {
      heights: [
        [7, 7, 7],
        [7, 7, 7],
        [7, 7, 7],
      ],
    }, // level ground: a walk without marks never ends
    {
      heights: [
        [9, 9, 9],
        [9, 1, 9],
        [9, 9, 9],
      ],
    }, // a pit in the middle keeps its water
    {
      heights: [
        [1, 1, 1],
        [1, 9, 1],
        [1, 1, 1],
      ],
    }, // a peak in the middle
    {
      heights: [
        [9, 9, 2],
        [9, 3, 9],
        [1, 9, 9],
      ],
    }, // low ground that is joined at corners only
    {
      heights: [
        [1, 9, 9, 9],
        [2, 3, 4, 9],
        [9, 9, 5, 9],
        [9, 9, 6, 7],
      ],
    }, // a valley from one side to the other that always rises
    {
      heights: [
        [3, 3, 3, 3, 3],
        [3, 0, 0, 0, 3],
        [3, 0, 5, 0, 3],
        [3, 0, 0, 0, 3],
        [3, 3, 3, 3, 3],
      ],
    }, // a moat around a peak: high is not enough
    {
      heights: [
        [0, 0, 0, 0],
        [0, 1, 1, 0],
        [0, 1, 1, 0],
        [0, 0, 0, 0],
      ],
    }, // a plateau, and corners where the oceans meet
    {
      heights: [
        [5, 4, 4, 1],
        [5, 1, 4, 1],
        [5, 4, 4, 4],
      ],
    }, // water passes level steps on the way
    {
      heights: [
        [2, 1, 2, 1, 2],
        [1, 2, 1, 2, 1],
      ],
    }, // two rows
    {
      heights: [
        [2, 1],
        [1, 2],
        [2, 1],
        [1, 2],
      ],
    }, // two columns
    {
      heights: [
        [0, MAX, 0],
        [MAX, 0, MAX],
      ],
    }, // the bounds
  ],
  random: smallIslands(),
  large: [
    {
      why: 'as many cells as there may be, few different heights',
      n: 38,
      make: (n, rng) => ({ heights: rng.array(n, () => rng.array(n, () => rng.int(0, 3))) }),
    },
    { why: 'heights that grow towards the middle', n: 38, make: (n, rng) => ({ heights: mountain(n, rng) }) },
    { why: 'level ground: whoever has no marks never comes to an end', n: 25, make: (n) => ({ heights: levelGround(n, n) }) },
    { why: 'few long rows', n: 200, make: (n, rng) => ({ heights: rng.array(7, () => rng.array(n, () => rng.int(0, MAX))) }) },
    { why: 'many short rows', n: 200, make: (n, rng) => ({ heights: rng.array(n, () => rng.array(7, () => rng.int(0, 2))) }) },
  ],
  hints: [
    'Following the water downhill from every cell repeats the same ways again and again. Where could you start so that each ocean is dealt with once?',
    'Walk *uphill* from the shore: if water may run from a to b, you may climb from b to a. All cells that you get to from the Pacific shore drain into the Pacific.',
    'Make one set of marks for each ocean. Start from all cells of the first row and column for the one, of the last row and column for the other, and climb to unmarked neighbours that are at least as high. The answer is the cells with both marks.',
  ],
});

// Few heights, so that level steps are frequent. Shrinks to fewer rows and columns and to lower ground.
function smallIslands() {
  const height = fc.oneof({ arbitrary: fc.nat(3), weight: 14 }, { arbitrary: fc.nat(MAX), weight: 1 });
  return fc
    .record({
      columns: fc.integer({ min: 1, max: 6 }),
      rows: fc.array(fc.array(height, { minLength: 6, maxLength: 6 }), { minLength: 1, maxLength: 6, size: 'max' }),
    })
    .map(({ columns, rows }) => ({ heights: rows.map((row) => row.slice(0, columns)) }));
}

function mountain(n: number, rng: Rng): number[][] {
  return rng.array(n, (row) => rng.array(n, (column) => 10 * Math.min(row, column, n - 1 - row, n - 1 - column) + rng.int(0, 15)));
}

function levelGround(rows: number, columns: number): number[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => MAX));
}
