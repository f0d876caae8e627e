import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { isValidSudoku } from './solution';

/** A digit at a row and a column, all three counted from 0 but the digit. */
type Placed = readonly [row: number, column: number, digit: number | string];

export default defineProblem({
  slug: 'valid-sudoku',
  title: 'Valid Sudoku',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-set', 'matrix'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(1), 81 cells', space: 'O(1)' },
  entry: fn('isValidSudoku', [['board', z.array(z.array(z.string()))]], z.boolean()),
  checker: exact(),
  reference: isValidSudoku,
  constraints: [
    { says: '`board` has 9 rows of 9 cells each.', holds: ({ board }) => board.length === 9 && board.every((row) => row.length === 9) },
    {
      says: 'Each cell is a digit from `"1"` to `"9"` or a dot `"."`.',
      holds: ({ board }) => board.flat().every((cell) => /^[1-9.]$/.test(cell)),
    },
  ],
  samples: [
    {
      input: boardOf('3..7..1..', '..6.2...9', '.8...4...', '5...9..2.', '..1...7..', '.4..6...8', '...1...6.', '7...5.3..', '..9..8..4'),
      explanation: 'No digit is repeated in a row, a column or a box. Whether the puzzle can be solved is not asked.',
    },
    {
      input: boardOf('5........', '.........', '..5......', '.........', '.........', '.........', '.........', '.........', '.........'),
      explanation: 'The two fives stand in different rows and columns, but in the same box, the one at the top left.',
    },
  ],
  edgeCases: [
    boardWith(), // empty: dots are no digits
    solved(), // full and right
    boardWith([4, 4, 1]), // one digit
    boardWith([0, 0, 7], [0, 8, 7]), // the ends of the first row
    boardWith([8, 0, 7], [8, 8, 7]), // the ends of the last row
    boardWith([0, 0, 7], [8, 0, 7]), // the ends of the first column
    boardWith([0, 8, 7], [8, 8, 7]), // the ends of the last column
    boardWith([0, 0, 1], [1, 1, 1]), // the first box
    boardWith([6, 6, 9], [8, 8, 9]), // the last box
    boardWith([0, 8, 2], [2, 6, 2]), // the box at the top right
    boardWith([6, 2, 2], [8, 0, 2]), // the box at the bottom left
    boardWith([3, 5, 4], [5, 4, 4]), // the box in the middle
    boardWith([2, 2, 5], [3, 3, 5]), // neighbours across a corner, in two boxes
    boardWith([0, 2, 5], [1, 3, 5]), // neighbours across the border of two boxes
    boardWith([2, 0, 5], [3, 1, 5]),
    boardWith([0, 0, 5], [3, 3, 5], [6, 6, 5]), // the same place in three boxes: numbered by remainders they fall together
    boardWith([0, 1, 3], [1, 0, 3]), // a row and a column of the same number, but one box
    boardWith([3, 1, 3], [1, 3, 3]), // the same in different boxes: right
    boardWith(...Array.from({ length: 9 }, (_, i) => [i, (i % 3) * 3 + Math.floor(i / 3), 8] as const)), // one digit in all units
    solved([8, 8, '.']), // one cell is open
    solved([0, 0, '.'], [4, 4, '.'], [8, 8, '.']),
    solved([0, 0, 9]), // full, one digit wrong
    solved([8, 8, 1]),
    boardOf('12345678.', '........9', '.........', '.........', '.........', '.........', '.........', '.........', '.........'), // right, though no digit fits into the last cell of the first row
  ],
  random: boards(),
  randomTests: 100,
  large: [{ why: 'every pair of cells with the same digit, on a board that is empty otherwise', n: 81, makeBatch: everyPair }],
  limits: { timeFloorMs: 2000 }, // new arrays for each of the many boards are slow, but right
  hints: [
    'What makes a board invalid? Name the 27 groups of nine cells in which a digit may stand only once.',
    'Go through the cells once, with a set of what has been seen for each row, each column and each box. The box of a cell follows from `Math.floor(row / 3)` and `Math.floor(column / 3)`.',
  ],
});

function boardOf(...rows: string[]) {
  return { board: rows.map((row) => [...row]) };
}

function boardWith(...placed: Placed[]) {
  return changed(
    Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => '.')),
    placed,
  );
}

function solved(...placed: Placed[]) {
  return changed(
    Array.from({ length: 9 }, (_, row) => Array.from({ length: 9 }, (_, column) => String(digitAt(row, column)))),
    placed,
  );
}

function changed(board: string[][], placed: readonly Placed[]) {
  for (const [row, column, digit] of placed) (board[row] as string[])[column] = String(digit);
  return { board };
}

/** A board that obeys all rules: each row is the one above it, shifted by three, or by one at the border of a box. */
function digitAt(row: number, column: number): number {
  return ((3 * (row % 3) + Math.floor(row / 3) + column) % 9) + 1;
}

// Some cells of a right board, and sometimes one digit copied to another cell of its row, column or box, or to any cell.
function boards() {
  const cell = fc.nat(80);
  const copy = fc.record({ from: cell, group: fc.constantFrom('row', 'column', 'box', 'any'), to: cell });
  return fc
    .record({
      kept: fc.oneof(fc.uniqueArray(cell, { maxLength: 8 }), fc.uniqueArray(cell, { maxLength: 81, size: 'max' })),
      digits: fc.shuffledSubarray([1, 2, 3, 4, 5, 6, 7, 8, 9], { minLength: 9, maxLength: 9 }),
      copied: fc.option(copy, { freq: 3 }),
    })
    .map(({ kept, digits, copied }) => {
      const digit = (place: number) => digits[digitAt(Math.floor(place / 9), place % 9) - 1] as number;
      const placed = kept.map((place): Placed => [Math.floor(place / 9), place % 9, digit(place)]);
      if (copied === null) return boardWith(...placed);
      const { from, group, to } = copied;
      const copies = [from, inGroup(group, from, to)].map((place): Placed => [Math.floor(place / 9), place % 9, digit(from)]);
      return boardWith(...placed, ...copies);
    });
}

function inGroup(group: string, place: number, which: number): number {
  const row = Math.floor(place / 9);
  const column = place % 9;
  const i = which % 9;
  if (group === 'row') return 9 * row + i;
  if (group === 'column') return 9 * i + column;
  if (group === 'box') return 9 * (row - (row % 3) + Math.floor(i / 3)) + (column - (column % 3) + (i % 3));
  return which;
}

function everyPair(n: number) {
  const cells = Array.from({ length: n }, (_, place) => [Math.floor(place / 9), place % 9] as const);
  const pairs = cells.flatMap((a, i) => cells.slice(i + 1).map((b) => [a, b] as const));
  return {
    calls: pairs.map(([[row, column], [otherRow, otherColumn]], i) =>
      boardWith([row, column, (i % 9) + 1], [otherRow, otherColumn, (i % 9) + 1]),
    ),
  };
}
