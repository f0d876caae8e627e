import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { findSubstring } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'substring-with-concatenation-of-all-words',
  title: 'Substring with Concatenation of All Words',
  track: 'day3',
  difficulty: 'hard',
  patterns: ['string', 'sliding-window', 'hash-map'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n L)', space: 'O(words)' },
  entry: fn(
    'findSubstring',
    [
      ['s', z.string()],
      ['words', z.array(z.string())],
    ],
    z.array(z.int()),
  ),
  checker: unordered(),
  reference: findSubstring,
  constraints: [
    { says: '`1 <= s.length <= 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 1e5 },
    { says: '`1 <= words.length <= 5000`', holds: ({ words }) => words.length >= 1 && words.length <= 5000 },
    {
      says: 'All words have the same length $L$, with `1 <= L <= 30`.',
      holds: ({ words }) => words.every(({ length }) => length === words[0]?.length && length >= 1 && length <= 30),
    },
    { says: '`s` and the words consist of lower-case letters.', holds: ({ s, words }) => /^[a-z]*$/.test(s + words.join('')) },
  ],
  drawn: { s: 'cells' },
  samples: [
    {
      input: { s: 'xsunmapsunx', words: ['map', 'sun'] },
      explanation: '"sunmap" starts at index 1, "mapsun" at index 4.',
    },
    {
      input: { s: 'gogogoat', words: ['go', 'at', 'go'] },
      explanation: '"gogoat", at index 2. "go" has to be used twice, since it is listed twice.',
    },
    { input: { s: 'redtan', words: ['red', 'tan', 'red'] }, explanation: 'All three words make 9 letters, more than `s` has.' },
  ],
  edgeCases: [
    { s: 'a', words: ['a'] }, // smallest, found
    { s: 'a', words: ['b'] }, // smallest, not found
    { s: 'a', words: ['a', 'a'] }, // more letters than s has
    { s: 'ab', words: ['abc'] }, // one word longer than s
    { s: 'ab', words: ['a', 'a'] }, // a repeated word that is there once
    { s: 'axb', words: ['a', 'b'] }, // words on both sides of a foreign one
    { s: 'xab', words: ['ab'] }, // the start is no multiple of the word length
    { s: 'abab', words: ['ab', 'ab'] }, // all of s, one word twice
    { s: 'ababab', words: ['ab'] }, // a single word
    { s: 'aaaa', words: ['aa', 'aa'] }, // one letter only
    { s: 'aaaaaa', words: ['aa', 'aa'] }, // overlapping answers
    { s: 'xabcd', words: ['cd', 'ab'] }, // the same with two words
    { s: 'abcdx', words: ['cd', 'ab'] }, // it is, and letters are left over
    { s: 'xxabyyabcd', words: ['ab', 'cd'] }, // a foreign word ends what has been counted
    { s: 'abyycd', words: ['ab', 'cd'] }, // and must not be bridged
    { s: 'ababcd', words: ['ab', 'cd'] }, // a word too often: the first one has to go
    { s: 'abcdabcdab', words: ['ab', 'cd'] }, // answers in a row
    { s: 'abcdefcdab', words: ['ab', 'cd', 'ef'] }, // each rotation
    { s: 'abcababc', words: ['ab', 'ca', 'ba'] }, // words that overlap in s
    { s: 'abcdabcd', words: ['ab', 'cd', 'ab', 'ab'] }, // counts that never fit
    { s: 'abab', words: ['ab', 'cd'] }, // the number of words fits, but not which
    { s: 'cdabab', words: ['ab', 'ab', 'cd'] }, // a repeated word
    { s: 'bca', words: ['a', 'b', 'c'] }, // words of one letter
    { s: 'cdab', words: ['ad', 'cb'] }, // the same letters, but other words
    { s: 'constructortostringx', words: ['tostringx', 'tostringx'] }, // not there, though half of it is
    { s: 'constructor', words: ['constructor'] }, // a name that every object has
    { s: 'zabcdefghijabcdefghijabcdefghijk', words: ['abcdefghijabcdefghijabcdefghij'] }, // the longest word
  ],
  random: fc.oneof(inputs(1), inputs(2), inputs(3)),
  large: [
    { why: 'one b is wanted that s does not have: each start counts thousands of words in vain', n: 50_000, make: almostAllEqual },
    { why: 'found at almost every start', n: 20_000, make: (n) => ({ s: 'a'.repeat(n), words: new Array(n / 10).fill('a') }) },
    { why: 'long words, found now and then', n: 99_990, make: longWords },
    {
      why: 'random letters, words of two letters',
      n: 100_000,
      make: (n, rng) => ({ s: rng.array(n, () => rng.pick(['a', 'b'])).join(''), words: ['ab', 'ba', 'aa', 'ab', 'bb', 'ba'] }),
    },
  ],
  hints: [
    'All words have the same length, so for a given start it is clear where `s` has to be cut. Count the pieces; when do the counts fit?',
    'Two starts that differ by the length of a word cut `s` at the same places, so most of their pieces are the same. Treat the starts of each remainder together.',
    'For each remainder slide a window over the pieces: one piece in, one piece out. It is "permutation in string" with words in place of letters.',
    'A piece that is no word at all empties the window. A piece that comes too often drops pieces on the left until it fits. When the window holds as many pieces as there are words, its start is an answer.',
  ],
});

/** A text put together from words of length L, mostly those of the list, with a letter between them now and then. */
function inputs(length: number) {
  const word = fc.array(fc.constantFrom('a', 'b'), { minLength: length, maxLength: length }).map((letters) => letters.join(''));
  const piece = fc.oneof({ arbitrary: fc.nat(3), weight: 6 }, { arbitrary: fc.constantFrom('c', 'a', 'b'), weight: 1 });
  return fc
    .record({ words: fc.array(word, { minLength: 1, maxLength: 4 }), pieces: fc.array(piece, { minLength: 1, maxLength: 9 }) })
    .map(({ words, pieces }) => ({
      s: pieces.map((at) => (typeof at === 'string' ? at : words[at % words.length])).join(''),
      words,
    }));
}

function almostAllEqual(n: number) {
  return { s: 'a'.repeat(n), words: [...new Array(4999).fill('a'), 'b'] };
}

function longWords(n: number, rng: Rng) {
  const words = rng.array(20, () => rng.array(30, () => rng.pick(LETTERS)).join(''));
  const pieces = Math.floor(n / 600) - 1;
  const runs = rng.array(pieces, () => rng.shuffle(words).join(''));
  return { s: runs.join('x'.repeat(rng.int(0, 3))), words };
}
