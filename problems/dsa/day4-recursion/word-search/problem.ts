import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { exist } from './solution';

const MOST_BEGINNINGS = 1e5;
const STEPS = [
  [0, 1],
  [1, 0],
  [0, -1],
  [-1, 0],
] as const;

export default defineProblem({
  slug: 'word-search',
  title: 'Word Search',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['backtracking', 'matrix', 'dfs'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(m n 3^L)', space: 'O(L)' },
  entry: fn(
    'exist',
    [
      ['board', z.array(z.array(z.string()))],
      ['word', z.string()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: exist,
  constraints: [
    { says: '`1 <= board.length <= 8`', holds: ({ board }) => board.length >= 1 && board.length <= 8 },
    {
      says: '`1 <= board[i].length <= 8`, the same for all rows.',
      holds: ({ board: [first = [], ...others] }) =>
        first.length >= 1 && first.length <= 8 && others.every((row) => row.length === first.length),
    },
    { says: '`1 <= word.length <= 20`', holds: ({ word }) => word.length >= 1 && word.length <= 20 },
    {
      says: '`word` and every cell consist of letters from `a` to `z` and `A` to `Z`; a cell holds exactly one.',
      holds: ({ board, word }) => /^[a-zA-Z]+$/.test(word) && board.flat().every((cell) => /^[a-zA-Z]$/.test(cell)),
    },
    {
      says: 'Large boards have varied letters: at most `10^5` paths spell a beginning of `word`.',
      holds: ({ board, word }) => countBeginnings(board, word) <= MOST_BEGINNINGS,
    },
  ],
  samples: [
    { input: { board: drawn('CAR', 'TBE', 'SON'), word: 'CARE' }, explanation: 'Along the first row to the right, then down from R to E.' },
    { input: { board: drawn('CAR', 'TBE', 'SON'), word: 'STB' }, explanation: 'S, then up to T, then right to B.' },
    {
      input: { board: drawn('CAR', 'TBE', 'SON'), word: 'BEB' },
      explanation: 'From B to E is one step, but the only B has already been used.',
    },
  ],
  edgeCases: [
    { board: drawn('a'), word: 'a' }, // smallest: no step at all
    { board: drawn('a'), word: 'b' }, // smallest, not there
    { board: drawn('a'), word: 'A' }, // small and capital letters differ
    { board: drawn('a'), word: 'aa' }, // the only cell would be used twice
    { board: drawn('ab'), word: 'aba' }, // back to the cell before
    { board: drawn('ab'), word: 'ba' }, // to the left
    { board: drawn('a', 'b'), word: 'ab' }, // down
    { board: drawn('a', 'b'), word: 'ba' }, // up
    { board: drawn('ax', 'xb'), word: 'ab' }, // a falling diagonal is no step
    { board: drawn('xa', 'bx'), word: 'ab' }, // nor is a rising one
    { board: drawn('ab', 'cd'), word: 'bc' }, // nor is the end of a row next to the start of the following one
    { board: drawn('abc'), word: 'ca' }, // nor do the ends of a row touch
    { board: drawn('a', 'b', 'c'), word: 'ca' }, // nor those of a column
    { board: drawn('abc'), word: 'ac' }, // letters may not be skipped
    { board: drawn('ab', 'ba'), word: 'abab' }, // around a corner of four cells
    { board: drawn('ab', 'ba'), word: 'ababa' }, // one letter more than there are cells
    { board: drawn('axab'), word: 'ab' }, // the first a leads nowhere, the second does
    { board: drawn('xx', 'xa'), word: 'a' }, // in the last cell
    { board: drawn('aab'), word: 'aab' }, // equal letters in a row
    { board: drawn('baa'), word: 'aab' }, // only when it begins at the far end
    { board: drawn('aaa', 'aab'), word: 'aaaaab' }, // all cells, and most ways end too early
    { board: drawn('cba', 'xab'), word: 'abc' }, // the wrong b is tried, given up, and needed by nobody
    { board: drawn('CAA', 'AAA', 'BCD'), word: 'AAB' }, // a cell of a failed way is needed by another way
    { board: drawn('ABCE', 'SFES', 'ADEE'), word: 'ABCESEEEFS' }, // so is the E that the first way has taken
    { board: drawn('aaaa', 'aaaa', 'aaaa'), word: 'aaaaaaaaaaaa' }, // every cell, all equal
    { board: drawn('aaaa', 'aaaa', 'aaaa'), word: 'aaaaaaaaaaaaa' }, // and one more
    { board: drawn('abcd', 'hgfe', 'ijkl'), word: 'abcdefghijkl' }, // a snake through every cell
    { board: drawn('abcd', 'hgfe', 'ijkl'), word: 'lkjihgfedcba' }, // the snake from its tail
    { board: drawn('abc', 'hid', 'gfe'), word: 'abcdefghi' }, // a spiral inwards
    { board: drawn('abcdefgh'), word: 'hgfedcba' }, // one row of the greatest length
    { board: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((letter) => [letter]), word: 'bcdefgh' }, // one column of the greatest length
    { board: drawn('aZ'), word: 'aZ' }, // the first and last letters of both cases
    { board: drawn('zA'), word: 'az' }, // the same letters in other cases
  ],
  random: fc.oneof(boardWithWalk('ab'), boardWithWalk('abAB'), boardWithWord('ab'), boardWithWord('abc')),
  randomTests: 100,
  large: [
    { why: 'paths of twenty cells by the billion, and none of them spells the word', n: 8, make: missingLastLetter },
    { why: 'the word winds through a board of four letters', n: 8, make: (n, rng) => windingWord(n, 'abcd', 14, rng) },
    { why: 'three letters and a word whose last letter is not on the board', n: 8, make: fewLetters },
    { why: 'a word of twenty different letters that begins in the last cell', n: 8, make: fromTheLastCell },
    { why: 'sixteen equal cells: every way must be given up at its very end', n: 4, make: equalCells },
  ],
  limits: { timeFloorMs: 1000 }, // copying the set of used cells at every step is slower, and right
  hints: [
    'Suppose you stand on a cell that holds the right letter. What is the task that remains, and what must it know of the way you came?',
    'Start from every cell. Compare it with the current letter of the word; if it fits, go on with the next letter from each of its four neighbours. Cells of the way so far must not be entered again.',
    'Mark a cell before the recursive calls, for instance by overwriting its letter, and restore it after them *whether or not* they succeeded: other ways may need it. The word is found when all its letters are used up.',
  ],
});

function drawn(...rows: string[]): string[][] {
  return rows.map((row) => [...row]);
}

/** How many paths spell a beginning of the word; counting stops when there are too many. */
function countBeginnings(board: string[][], word: string): number {
  const used = new Set<string>();
  let count = 0;
  function countFrom(row: number, column: number): void {
    const cell = `${row} ${column}`;
    if (board[row]?.[column] !== word[used.size] || used.size === word.length || used.has(cell) || count > MOST_BEGINNINGS) return;
    count += 1;
    used.add(cell);
    for (const [down, right] of STEPS) countFrom(row + down, column + right);
    used.delete(cell);
  }
  for (const [row, cells] of board.entries()) for (const column of cells.keys()) countFrom(row, column);
  return count;
}

function boardOf(letters: string) {
  const size = fc.integer({ min: 1, max: 3 });
  const cells = fc.array(fc.constantFrom(...letters), { minLength: 9, maxLength: 9 });
  return fc
    .tuple(size, size, cells)
    .map(([rows, columns, all]) => Array.from({ length: rows }, (_, row) => all.slice(row * columns, (row + 1) * columns)));
}

// What a walk reads that may come back to its own cells: the word is often, but not always, on the board.
function boardWithWalk(letters: string) {
  const turns = fc.array(fc.constantFrom(...STEPS), { maxLength: 9 });
  return fc
    .record({ board: boardOf(letters), start: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })), turns })
    .map(({ board, start, turns }) => ({
      board,
      word: readAlong(board, start, turns),
    }));
}

function readAlong(board: string[][], start: [number, number], turns: (readonly [number, number])[]): string {
  const width = (board[0] as string[]).length;
  let [row, column] = [start[0] % board.length, start[1] % width];
  let word = letterAt(board, row, column);
  for (const [down, right] of turns) {
    if (board[row + down]?.[column + right] === undefined) continue;
    [row, column] = [row + down, column + right];
    word += letterAt(board, row, column);
  }
  return word;
}

function letterAt(board: string[][], row: number, column: number): string {
  return (board[row] as string[])[column] as string;
}

function boardWithWord(letters: string) {
  const word = fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength: 6 }).map((all) => all.join(''));
  return fc.record({ board: boardOf(letters), word });
}

function randomBoard(n: number, letters: string, rng: Rng): string[][] {
  return rng.array(n, () => rng.array(n, () => rng.pick([...letters])));
}

function missingLastLetter(n: number, rng: Rng) {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXY';
  return { board: randomBoard(n, letters, rng), word: `${rng.array(19, () => rng.pick([...letters])).join('')}Z` };
}

function windingWord(n: number, letters: string, length: number, rng: Rng) {
  const board = randomBoard(n, letters, rng);
  return { board, word: readAlong(board, [0, 0], snake(n).slice(0, length)) };
}

function fewLetters(n: number, rng: Rng) {
  return { board: randomBoard(n, 'xyz', rng), word: 'xyzzyxyzxw' };
}

// Backwards along the snake, from the last cell of the board.
function fromTheLastCell(n: number, rng: Rng) {
  const board = randomBoard(n, 'abc', rng);
  const word = [...'TSRQPONMLKJIHGFEDCBA'];
  let [row, column] = [n - 1, n - 1];
  for (const letter of word) {
    (board[row] as string[])[column] = letter;
    const leftwards = (n - 1 - row) % 2 === 0;
    const next = column + (leftwards ? -1 : 1);
    if (next >= 0 && next < n) column = next;
    else row -= 1;
  }
  return { board, word: word.join('') };
}

function snake(n: number): (readonly [number, number])[] {
  return Array.from({ length: n * n - 1 }, (_, i) => {
    if (i % n === n - 1) return [1, 0];
    return Math.floor(i / n) % 2 === 0 ? [0, 1] : [0, -1];
  });
}

function equalCells(n: number) {
  return { board: Array.from({ length: n }, () => new Array<string>(n).fill('a')), word: `${'a'.repeat(n * n - 4)}b` };
}
