import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { findWords } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'word-search-ii',
  title: 'Word Search II',
  track: 'day4',
  difficulty: 'hard',
  patterns: ['trie', 'backtracking', 'matrix', 'dfs'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(m n 3^L)', space: 'O(total letters)' },
  entry: fn(
    'findWords',
    [
      ['board', z.array(z.array(z.string()))],
      ['words', z.array(z.string())],
    ],
    z.array(z.string()),
  ),
  checker: unordered(),
  reference: findWords,
  constraints: [
    { says: 'The board has 1 to 12 rows.', holds: ({ board }) => board.length >= 1 && board.length <= 12 },
    {
      says: 'Every row has the same number of columns, 1 to 12.',
      holds: ({ board }) => board.every((row) => row.length === board[0]?.length && row.length >= 1 && row.length <= 12),
    },
    { says: 'Every cell holds one lower-case English letter.', holds: ({ board }) => board.flat().every((cell) => /^[a-z]$/.test(cell)) },
    { says: '`1 <= words.length <= 2 * 10^4`', holds: ({ words }) => words.length >= 1 && words.length <= 2e4 },
    {
      says: 'Every word has 1 to 10 lower-case English letters.',
      holds: ({ words }) => words.every((word) => /^[a-z]{1,10}$/.test(word)),
    },
    { says: 'All words are different.', holds: ({ words }) => new Set(words).size === words.length },
  ],
  samples: [
    {
      input: { board: [[...'cat'], [...'ore'], [...'den']], words: ['code', 'arc', 'coder', 'ate', 'dot'] },
      explanation:
        '`code` goes down the left side and then to the right, and `coder` goes on upwards. `arc` would need a diagonal step from the `r` to the `c`; no `t` is next to the `o` of `dot`.',
    },
    { input: { board: [[...'ab']], words: ['aba', 'ab', 'ba', 'b'] }, explanation: '`aba` would use the `a` twice.' },
    { input: { board: [['q']], words: ['w'] }, explanation: 'The letter is not on the board.' },
  ],
  edgeCases: [
    { board: [['a']], words: ['a'] }, // smallest, found
    { board: [['a']], words: ['b'] }, // smallest, not found
    { board: [['a']], words: ['aa'] }, // the only cell twice
    { board: [[...'aa']], words: ['a'] }, // at two places, given once
    { board: [[...'ab'], [...'ba']], words: ['ab', 'aba', 'abab', 'ababa'] }, // at many places, and one letter too long for the board
    { board: [[...'abc']], words: ['ab', 'abc', 'a'] }, // words that begin with other words
    { board: [[...'abc']], words: ['cba', 'cb'] }, // from right to left
    { board: [['a'], ['b'], ['c']], words: ['abc', 'cba', 'ac'] }, // a single column, down and up
    { board: [[...'ax'], [...'xb']], words: ['ab'] }, // diagonally only
    { board: [[...'ab'], [...'cd']], words: ['abdc', 'acdb', 'abcd'] }, // around the corner, and a jump
    { board: [[...'abc'], [...'def']], words: ['cd', 'cf', 'ad'] }, // the end of a row and the start of the next are no neighbours
    { board: [[...'aab'], [...'aaa']], words: ['baaaaa', 'aaaaaab'] }, // all cells in one path; one more than there are
    { board: [[...'abe'], [...'cde']], words: ['abd', 'acd', 'abdc', 'acdb'] }, // two ways into one cell: marks must be taken back
    { board: [[...'abc'], [...'xdx']], words: ['abd', 'abc', 'abdb'] }, // a branch after a common beginning
    { board: [[...'zy'], [...'xw']], words: ['zxwy', 'a', 'zz'] }, // the last letters of the alphabet
    { board: [[...'abcde'], [...'jihgf']], words: ['abcdefghij', 'jihgfedcba', 'abcdefghia'] }, // the longest words
    { board: [[...'oath'], [...'tame'], [...'rest']], words: ['oat', 'oath', 'team', 'steam', 'rest', 'tear', 'mate', 'hem'] }, // some of each kind
  ],
  random: fc.oneof(boardAndWords(2, 6, 4), boardAndWords(3, 9, 4), boardAndWords(4, 16, 6)),
  large: [
    {
      why: 'one letter nearly everywhere, and thousands of words that begin with it: a search for each of them goes the same ways again',
      n: 15_000,
      make: oneLetterBoard,
    },
    { why: 'random letters and as many words as there may be', n: 20_000, make: randomBoard },
    {
      why: 'one letter only, and a word of each length',
      n: 10,
      make: (n) => ({
        board: Array.from({ length: 12 }, () => new Array<string>(12).fill('a')),
        words: Array.from({ length: n }, (_, i) => 'a'.repeat(i + 1)),
      }),
    },
  ],
  limits: { timeFloorMs: 2000 }, // a trie that keeps what has been found, and paths that are copied, are slow, but right
  hints: [
    'How do you look for a single word? And what do the searches for `car`, `cart` and `care` have in common?',
    'Turn the question round: walk over the board, and ask at each step whether any word begins with the letters of the path. Which structure answers this one letter at a time?',
    'Build a trie of all words. A search starts on each cell at the root, and goes to a neighbour only if the trie has a child for its letter. Mark the cell while the path uses it.',
    'When a node ends a word, report the word and take it out of the node, so that it is not reported again; then go on, since longer words may follow. A node without children and without a word can be removed from its parent.',
  ],
});

interface Sizes {
  cells: string[];
  columns: number;
}

// The cells fill whole rows; what is left over is dropped.
function boardOf({ cells, columns }: Sizes): string[][] {
  const width = Math.min(columns, cells.length);
  return Array.from({ length: Math.floor(cells.length / width) }, (_, row) => cells.slice(row * width, (row + 1) * width));
}

function boardAndWords(letters: number, maxCells: number, maxWord: number) {
  const letter = fc.constantFrom(...LETTERS.slice(0, letters));
  const board = fc
    .record({ cells: fc.array(letter, { minLength: 1, maxLength: maxCells }), columns: fc.integer({ min: 1, max: 4 }) })
    .map(boardOf);
  const word = fc.string({ unit: letter, minLength: 1, maxLength: maxWord });
  return fc.record({ board, words: fc.uniqueArray(word, { minLength: 1, maxLength: 6 }) });
}

// Seven times the letter of nearly all cells, then three others; a few of these are on the board.
function oneLetterBoard(n: number, rng: Rng) {
  const board = rng.array(12, () => new Array<string>(12).fill('a'));
  for (const letter of rng.shuffle(LETTERS.slice(1, 9))) (board[rng.int(0, 11)] as string[])[11] = letter;
  const others = LETTERS.slice(1);
  const words = Array.from(
    { length: n },
    (_, i) => `aaaaaaa${others[i % 25]}${others[Math.floor(i / 25) % 25]}${others[Math.floor(i / 625)]}`,
  );
  return { board, words };
}

function randomBoard(n: number, rng: Rng) {
  const board = rng.array(12, () => rng.array(12, () => rng.pick(LETTERS.slice(0, 12))));
  const words = new Set<string>();
  while (words.size < n)
    words.add(rng.int(0, 3) === 0 ? wordOnBoard(board, rng) : rng.array(rng.int(3, 10), () => rng.pick(LETTERS)).join(''));
  return { board, words: [...words] };
}

// Goes down and to the right, so no cell is used twice.
function wordOnBoard(board: string[][], rng: Rng): string {
  let [row, column] = [rng.int(0, 11), rng.int(0, 11)];
  const length = rng.int(3, 10);
  let word = '';
  while (word.length < length && row < 12 && column < 12) {
    word += (board[row] as string[])[column];
    if (rng.int(0, 1) === 0) row++;
    else column++;
  }
  return word;
}
