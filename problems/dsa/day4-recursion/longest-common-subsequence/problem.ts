import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { longestCommonSubsequence } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'longest-common-subsequence',
  title: 'Longest Common Subsequence',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-2d', 'memoization', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(m n)', space: 'O(min(m, n))' },
  entry: fn(
    'longestCommonSubsequence',
    [
      ['text1', z.string()],
      ['text2', z.string()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: longestCommonSubsequence,
  constraints: [
    {
      says: '`1 <= text1.length, text2.length <= 700`',
      holds: ({ text1, text2 }) => [text1, text2].every(({ length }) => length >= 1 && length <= 700),
    },
    {
      says: 'Both texts consist of lower-case English letters.',
      holds: ({ text1, text2 }) => /^[a-z]*$/.test(text1) && /^[a-z]*$/.test(text2),
    },
  ],
  samples: [
    {
      input: { text1: 'planet', text2: 'lantern' },
      explanation: '`lane` is a subsequence of both, and so is `lant`. Nothing longer is.',
    },
    {
      input: { text1: 'stop', text2: 'pots' },
      explanation: 'All letters are common, but no two of them stand in the same order in both, so a single letter is the most.',
    },
    { input: { text1: 'sun', text2: 'cry' }, explanation: 'No letter in common.' },
  ],
  edgeCases: [
    { text1: 'a', text2: 'a' }, // smallest, equal
    { text1: 'a', text2: 'z' }, // smallest, different; the first and the last letter there are
    { text1: 'abc', text2: 'abc' }, // equal: everything
    { text1: 'abc', text2: 'cba' }, // the same letters in reverse
    { text1: 'abcd', text2: 'xbyd' }, // nothing contiguous
    { text1: 'b', text2: 'abc' }, // one letter, inside
    { text1: 'abc', text2: 'c' }, // the same the other way round, and at the end
    { text1: 'abc', text2: 'a' }, // at the beginning
    { text1: 'aaa', text2: 'aa' }, // no letter may be used twice
    { text1: 'aa', text2: 'aba' }, // a letter between
    { text1: 'ab', text2: 'ba' }, // an exchange of neighbours
    { text1: 'abab', text2: 'baba' }, // shifted by one
    { text1: 'a', text2: 'aa' }, // without the diagonal an a counts twice
    { text1: 'xaxb', text2: 'yayb' }, // different letters first
    { text1: 'acbd', text2: 'abcd' }, // a choice in the middle
    { text1: 'cabd', text2: 'abcd' }, // taking the first common letter at once loses one
  ],
  random: fc.oneof(twoTexts(2, 8), twoTexts(3, 10), twoTexts(26, 30)),
  large: [
    { why: 'random letters: recursion without memory never ends', n: 400, make: (n, rng) => randomTexts(n, rng, 26) },
    { why: 'four letters: long answers', n: 400, make: (n, rng) => randomTexts(n, rng, 4) },
    { why: 'no letter in common', n: 400, make: (n) => ({ text1: 'a'.repeat(n), text2: 'b'.repeat(n) }) },
    { why: 'one letter only: the longest answer', n: 700, make: (n) => ({ text1: 'k'.repeat(n), text2: 'k'.repeat(n) }) },
    {
      why: 'a short text and a long one',
      n: 700,
      make: (n, rng) => ({ text1: randomText(20, rng, 3), text2: randomText(n, rng, 26) }),
    },
  ],
  limits: { timeFloorMs: 2000 }, // memory with a text as the key for each pair of places is slow, but right
  hints: [
    'Compare the last letters of the two texts. If they are equal, what can you say about them? If not, which of them can certainly be left out?',
    'Equal last letters belong together: one more than the answer for both texts without them. Different ones are not both used: the better of the answers without the one and without the other.',
    'There are only `(m + 1) * (n + 1)` pairs of beginnings. Fill a table in which the entry at `i`, `j` stands for the first `i` letters of `text1` and the first `j` of `text2`; the row and the column of the empty text are 0.',
  ],
});

function twoTexts(letters: number, maxLength: number) {
  const text = fc.string({ unit: fc.constantFrom(...LETTERS.slice(0, letters)), minLength: 1, maxLength });
  return fc.record({ text1: text, text2: text });
}

function randomTexts(n: number, rng: Rng, letters: number) {
  return { text1: randomText(n, rng, letters), text2: randomText(n, rng, letters) };
}

function randomText(length: number, rng: Rng, letters: number): string {
  return rng.array(length, () => LETTERS[rng.int(0, letters - 1)]).join('');
}
