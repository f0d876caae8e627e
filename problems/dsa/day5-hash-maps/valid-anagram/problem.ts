import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isAnagram } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'valid-anagram',
  title: 'Valid Anagram',
  track: 'day5',
  difficulty: 'easy',
  patterns: ['frequency-count', 'hash-map', 'string'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(alphabet)' },
  entry: fn(
    'isAnagram',
    [
      ['s', z.string()],
      ['t', z.string()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: isAnagram,
  constraints: [
    { says: '`1 <= s.length, t.length <= 2 * 10^5`', holds: ({ s, t }) => [s, t].every((text) => text.length >= 1 && text.length <= 2e5) },
    { says: 'Both hold lower-case letters from `a` to `z` only.', holds: ({ s, t }) => /^[a-z]*$/.test(s + t) },
  ],
  samples: [
    { input: { s: 'listen', t: 'silent' }, explanation: 'The same six letters in another order.' },
    { input: { s: 'noon', t: 'non' }, explanation: 'The second `o` of `s` has no counterpart in `t`.' },
    { input: { s: 'aab', t: 'abb' }, explanation: 'The same two letters, but not equally often.' },
  ],
  edgeCases: [
    { s: 'a', t: 'a' }, // smallest
    { s: 'a', t: 'b' }, // one letter each, different
    { s: 'ab', t: 'ba' }, // swapped
    { s: 'ab', t: 'a' }, // t is a part of s
    { s: 'a', t: 'ab' }, // s is a part of t
    { s: 'ab', t: 'abab' }, // t is twice s
    { s: 'abab', t: 'ab' },
    { s: 'aa', t: 'a' }, // one letter, other counts
    { s: 'a', t: 'aa' },
    { s: 'aabb', t: 'abab' }, // two letters twice
    { s: 'aabbb', t: 'aaabb' }, // the same set of letters, other counts
    { s: 'ad', t: 'bc' }, // the same sum of codes
    { s: 'ac', t: 'bb' }, // the same sum, one letter twice
    { s: 'az', t: 'za' }, // the ends of the alphabet
    { s: 'zz', t: 'zy' },
    { s: 'abc', t: 'abd' }, // only the last letter differs
    { s: 'xbc', t: 'abc' }, // only the first
    { s: 'aaab', t: 'aaac' }, // a letter of t that s does not have
    { s: 'rat', t: 'car' }, // one letter differs
    { s: 'same', t: 'same' }, // equal words
    { s: 'zyxwvutsrqponmlkjihgfedcba', t: 'abcdefghijklmnopqrstuvwxyz' }, // every letter once
  ],
  random: fc.oneof(
    { arbitrary: shuffledWords(), weight: 2 },
    { arbitrary: almostShuffled(), weight: 2 },
    { arbitrary: anyWords(), weight: 1 },
  ),
  randomTests: 80,
  large: [
    { why: 'the letters come in opposite order: a search for each letter passes half of the text', n: 120_000, make: oppositeOrder },
    { why: 'a long text and a shuffled copy', n: 80_000, make: (n, rng) => textAndCopy(n, rng) },
    { why: 'a long text and a shuffled copy with one letter changed', n: 80_000, make: (n, rng) => lastChanged(textAndCopy(n, rng)) },
  ],
  hints: [
    'The order of the letters is of no importance. What is all that remains of a word then?',
    'Compare the lengths. Then count each letter of `s` in a map, and take one off for every letter of `t`. What does it mean when there is nothing to take off?',
  ],
});

function wordOf(letters: string, longest: number) {
  return fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: longest });
}

function shuffledWords() {
  return fc
    .array(fc.record({ letter: fc.constantFrom(...'abcxyz'), key: fc.nat() }), { minLength: 1, maxLength: 12 })
    .map((letters) => ({ s: textOf(letters), t: textOf(letters.toSorted((a, b) => a.key - b.key)) }));
}

// One letter of the shuffled copy is another, or is missing, or has been added.
function almostShuffled() {
  return fc
    .record({
      word: wordOf('abc', 8),
      change: fc.constantFrom('replace', 'add', 'drop'),
      place: fc.nat(),
      letter: fc.constantFrom(...'abcd'),
    })
    .map(({ word, change, place, letter }) => {
      const i = place % word.length;
      const before = word.slice(0, i);
      const after = word.slice(change === 'add' ? i : i + 1);
      const t = before + (change === 'drop' ? '' : letter) + after;
      return { s: word, t: t === '' ? letter : [...t].reverse().join('') };
    });
}

function anyWords() {
  return fc.oneof(
    fc.record({ s: wordOf('ab', 6), t: wordOf('ab', 6) }),
    fc.record({ s: wordOf('abc', 4), t: wordOf('abc', 4) }),
    fc.record({ s: wordOf(LETTERS.join(''), 3), t: wordOf(LETTERS.join(''), 3) }),
  );
}

function textOf(letters: { letter: string }[]): string {
  return letters.map(({ letter }) => letter).join('');
}

function oppositeOrder(n: number) {
  const half = Math.floor(n / 2);
  return { s: 'a'.repeat(half) + 'b'.repeat(half), t: 'b'.repeat(half) + 'a'.repeat(half) };
}

function textAndCopy(n: number, rng: Rng) {
  const letters = rng.array(n, () => rng.pick(LETTERS));
  return { s: letters.join(''), t: rng.shuffle(letters).join('') };
}

function lastChanged({ s, t }: { s: string; t: string }) {
  return { s, t: t.slice(0, -1) + (t.endsWith('q') ? 'r' : 'q') };
}
