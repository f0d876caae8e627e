import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { minDistance } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'edit-distance',
  title: 'Edit Distance',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-2d', 'memoization', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(m n)', space: 'O(min(m, n))' },
  entry: fn(
    'minDistance',
    [
      ['word1', z.string()],
      ['word2', z.string()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: minDistance,
  constraints: [
    {
      says: '`0 <= word1.length, word2.length <= 500`',
      holds: ({ word1, word2 }) => word1.length <= 500 && word2.length <= 500,
    },
    {
      says: 'Both words consist of lower-case English letters.',
      holds: ({ word1, word2 }) => /^[a-z]*$/.test(word1) && /^[a-z]*$/.test(word2),
    },
  ],
  samples: [
    {
      input: { word1: 'winter', word2: 'writers' },
      explanation: 'Insert `r` after the `w`, delete the `n`, and append an `s`: `winter`, `wrinter`, `writer`, `writers`.',
    },
    { input: { word1: 'boat', word2: 'coal' }, explanation: 'Replace the first letter and the last one.' },
    { input: { word1: '', word2: 'abc' }, explanation: 'Three letters have to be inserted.' },
  ],
  edgeCases: [
    { word1: '', word2: '' }, // smallest: nothing to do
    { word1: 'a', word2: '' }, // delete the only letter
    { word1: '', word2: 'a' }, // insert the only letter
    { word1: 'a', word2: 'a' }, // equal
    { word1: 'a', word2: 'z' }, // one replacement, not a deletion and an insertion
    { word1: 'abcd', word2: '' }, // delete everything
    { word1: 'abc', word2: 'abcd' }, // insert at the end
    { word1: 'bcd', word2: 'abcd' }, // insert at the beginning: every place differs
    { word1: 'abcd', word2: 'abd' }, // delete inside
    { word1: 'abcd', word2: 'bcda' }, // shifted by one: two edits, four places differ
    { word1: 'ab', word2: 'ba' }, // an exchange of neighbours takes two
    { word1: 'abc', word2: 'xyz' }, // nothing in common: three replacements
    { word1: 'abc', word2: 'xy' }, // nothing in common and different lengths
    { word1: 'aaa', word2: 'aaaaa' }, // one letter only
    { word1: 'aab', word2: 'baa' }, // the same letters
    { word1: 'abab', word2: 'baba' }, // a deletion at one end, an insertion at the other
    { word1: 'abcdef', word2: 'azced' }, // all three kinds
  ],
  random: fc.oneof(twoWords(2, 7), twoWords(3, 9), twoWords(26, 25)),
  large: [
    { why: 'random letters: recursion without memory never ends', n: 300, make: (n, rng) => randomWords(n, rng, 26) },
    { why: 'two letters: many ways that are nearly as good', n: 300, make: (n, rng) => randomWords(n, rng, 2) },
    { why: 'the longest words, which are equal', n: 500, make: (n, rng) => equalWords(n, rng) },
    { why: 'the longest word and the empty one', n: 500, make: (n, rng) => ({ word1: randomWord(n, rng, 26), word2: '' }) },
    { why: 'a short word and the longest', n: 500, make: (n, rng) => ({ word1: randomWord(20, rng, 3), word2: randomWord(n, rng, 3) }) },
  ],
  limits: { timeFloorMs: 2000 }, // memory with a text as the key for each pair of places is slow, but right
  hints: [
    'Look at the last letters of both words. If they are equal, do they need an edit?',
    'If they differ, the last letter of `word1` is deleted, or replaced by the last letter of `word2`, or the last letter of `word2` is inserted behind it. Which two words remain to be turned into each other in each case?',
    'What remains is always a beginning of `word1` and a beginning of `word2`. There are only `(m + 1) * (n + 1)` such pairs, so fill a table.',
    'From and to an empty word it takes as many edits as the other word has letters. Elsewhere: the diagonal neighbour if the letters are equal, else 1 plus the smallest of the three neighbours above, to the left and diagonally between them.',
  ],
});

function twoWords(letters: number, maxLength: number) {
  const word = fc.string({ unit: fc.constantFrom(...LETTERS.slice(0, letters)), maxLength });
  return fc.record({ word1: word, word2: word });
}

function randomWords(n: number, rng: Rng, letters: number) {
  return { word1: randomWord(n, rng, letters), word2: randomWord(n, rng, letters) };
}

function equalWords(n: number, rng: Rng) {
  const word = randomWord(n, rng, 26);
  return { word1: word, word2: word };
}

function randomWord(length: number, rng: Rng, letters: number): string {
  return rng.array(length, () => LETTERS[rng.int(0, letters - 1)]).join('');
}
