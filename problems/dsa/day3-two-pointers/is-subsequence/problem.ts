import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isSubsequence } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'is-subsequence',
  title: 'Is Subsequence',
  track: 'day3',
  difficulty: 'easy',
  patterns: ['string', 'two-pointers'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn(
    'isSubsequence',
    [
      ['s', z.string()],
      ['t', z.string()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: isSubsequence,
  constraints: [
    { says: '`0 <= s.length <= 1000`', holds: ({ s }) => s.length <= 1000 },
    { says: '`0 <= t.length <= 10^5`', holds: ({ t }) => t.length <= 1e5 },
    { says: '`s` and `t` consist of lower-case letters.', holds: ({ s, t }) => /^[a-z]*$/.test(s) && /^[a-z]*$/.test(t) },
  ],
  samples: [
    { input: { s: 'oat', t: 'boulevard' }, explanation: 'An o and, later, an a are there, but no t comes after them.' },
    { input: { s: 'bead', t: 'boulevard' }, explanation: 'Strike out o, u, l, v and r.' },
    { input: { s: 'tar', t: 'rat' }, explanation: 'The letters are the same, but in another order.' },
  ],
  edgeCases: [
    { s: '', t: '' }, // nothing in nothing
    { s: '', t: 'abc' }, // the empty text is always a subsequence
    { s: 'a', t: '' }, // nothing to find it in
    { s: 'a', t: 'a' }, // the whole of t
    { s: 'a', t: 'b' },
    { s: 'ab', t: 'a' }, // s is longer
    { s: 'aa', t: 'a' }, // one letter of t cannot serve twice
    { s: 'aa', t: 'aba' }, // but two can
    { s: 'aab', t: 'ab' },
    { s: 'ba', t: 'ab' }, // all letters are there, in another order
    { s: 'abc', t: 'abc' }, // equal
    { s: 'bdf', t: 'abcdef' }, // scattered, not in one piece
    { s: 'cat', t: 'coasted' },
    { s: 'cut', t: 'coasted' }, // a letter in the middle is missing
    { s: 'abd', t: 'abc' }, // the last letter is missing
    { s: 'xab', t: 'abc' }, // the first
    { s: 'abc', t: 'xxxabc' }, // at the very end
    { s: 'abc', t: 'abcxxx' }, // at the very beginning
    { s: 'abca', t: 'abcbc' }, // the second a would have to come later
    { s: 'zzz', t: 'zazbz' }, // the same letter three times
    { s: 'abb', t: 'aabcb' }, // the first of two equal letters in t is as good as the second
  ],
  random: fc.oneof(apart(['a', 'b']), apart(['a', 'b', 'c', 'd']), picked()),
  // A recursion over t is a right answer, so t stays well below the depth of the stack.
  large: [
    { why: 's is scattered over t up to its last letter', n: 1400, make: scattered },
    { why: 'the last letter of s is missing', n: 1400, make: lastLetterMissing },
  ],
  hints: [
    'Read `t` from left to right. When you meet the first letter of `s`, is there ever a reason to wait for a later occurrence?',
    'One pointer for each string: the one in `t` moves at every step, the one in `s` only when the letters agree. What does it mean if the latter has reached the end?',
  ],
});

function textOver(alphabet: string[], maxLength: number) {
  return fc.array(fc.constantFrom(...alphabet), { maxLength }).map((letters) => letters.join(''));
}

function apart(alphabet: string[]) {
  return fc.record({ s: textOver(alphabet, 5), t: textOver(alphabet, 12) });
}

// Letters of t that are kept, perhaps with two neighbours exchanged.
function picked() {
  return fc
    .record({
      letters: fc.array(fc.record({ letter: fc.constantFrom('a', 'b', 'c', 'z'), isKept: fc.boolean() }), { maxLength: 14 }),
      exchanged: fc.option(fc.nat(4)),
    })
    .map(({ letters, exchanged }) => {
      const kept = letters.filter(({ isKept }) => isKept).map(({ letter }) => letter);
      const at = exchanged ?? kept.length;
      const s = [...kept.slice(0, at), ...kept.slice(at, at + 2).reverse(), ...kept.slice(at + 2)].join('');
      return { s, t: letters.map(({ letter }) => letter).join('') };
    });
}

function scattered(n: number, rng: Rng) {
  const t = rng.array(n, () => rng.pick(LETTERS));
  return { s: t.filter((_, i) => i % 2 === 1).join(''), t: t.join('') };
}

function lastLetterMissing(n: number, rng: Rng) {
  const { s, t } = scattered(n, rng);
  return { s: `${s.slice(1).replaceAll('z', 'y')}z`, t: t.replaceAll('z', 'y') };
}
