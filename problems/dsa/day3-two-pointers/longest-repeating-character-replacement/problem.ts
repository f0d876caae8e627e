import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { characterReplacement } from './solution';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

export default defineProblem({
  slug: 'longest-repeating-character-replacement',
  title: 'Longest Repeating Character Replacement',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['string', 'sliding-window', 'frequency-count'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(alphabet)' },
  entry: fn(
    'characterReplacement',
    [
      ['s', z.string()],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: characterReplacement,
  constraints: [
    { says: '`1 <= s.length <= 2 * 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 2e5 },
    { says: '`s` consists of the upper-case letters `A` to `Z`.', holds: ({ s }) => /^[A-Z]*$/.test(s) },
    { says: '`0 <= k <= s.length`', holds: ({ s, k }) => k >= 0 && k <= s.length },
  ],
  drawn: { s: 'cells' },
  samples: [
    {
      input: { s: 'XYXXZX', k: 1 },
      explanation: 'Replacing the Y gives "XXXXZX", with four X in a row. Replacing the Z gives "XYXXXX", four as well.',
    },
    { input: { s: 'QRRR', k: 2 }, explanation: 'One replacement is enough to make all four letters equal; the other is not needed.' },
    { input: { s: 'MNOON', k: 0 }, explanation: 'Nothing may be replaced. The longest run is "OO".' },
  ],
  edgeCases: [
    { s: 'A', k: 0 }, // smallest
    { s: 'A', k: 1 }, // more replacements than there is use for
    { s: 'AB', k: 0 }, // no replacement
    { s: 'AB', k: 1 }, // one is enough for all
    { s: 'ABBB', k: 1 }, // a run grows to the left
    { s: 'BBBA', k: 1 }, // and to the right
    { s: 'AABAA', k: 1 }, // two runs meet
    { s: 'AABCAA', k: 2 }, // over a gap of two letters
    { s: 'AABCAA', k: 1 }, // a gap that is too wide
    { s: 'AAAA', k: 2 }, // never longer than s
    { s: 'ABCDEF', k: 6 }, // everything may be replaced
    { s: 'ABCDEF', k: 5 }, // all but one
    { s: 'ABCDEF', k: 2 }, // no letter twice
    { s: 'ABABABAB', k: 2 }, // alternating
    { s: 'AAABCBCBB', k: 2 }, // the best letter changes as the window moves on
    { s: 'AAAABBBBBCA', k: 1 }, // the longest window comes after a long one of another letter
    { s: 'ABBCBBDBBEA', k: 2 }, // the best window stands in the middle
    { s: 'ZZZYAZ', k: 2 }, // the last letter of the alphabet
  ],
  random: fc.oneof(inputsOver(['A', 'B']), inputsOver(['A', 'B', 'C']), inputsOver(LETTERS)),
  large: [
    { why: 'one letter only: every start runs to the end', n: 80_000, make: (n) => ({ s: 'A'.repeat(n), k: 0 }) },
    { why: 'two letters, a long window', n: 50_000, make: (n, rng) => ({ s: randomText(n, ['A', 'B'], rng), k: n / 8 }) },
    { why: 'all letters', n: 30_000, make: (n, rng) => ({ s: randomText(n, LETTERS, rng), k: n / 10 }) },
  ],
  hints: [
    'When can a given part of `s` be turned into one repeated letter with at most `k` replacements? Which letter would you keep?',
    'A part is good if its length minus the count of its most common letter is at most `k`. Let a window grow to the right; what do you do when it is not good any more?',
    'Only a window longer than the best so far is of interest, so it need never shrink: when it is not good, move both ends by one. A larger answer needs a larger count of one letter than ever before, so keep the largest count seen.',
  ],
});

function inputsOver(alphabet: string[]) {
  return fc
    .record({ s: fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength: 16 }), k: fc.oneof(fc.nat(4), fc.nat(16)) })
    .map(({ s, k }) => ({ s: s.join(''), k: Math.min(k, s.length) }));
}

function randomText(length: number, alphabet: string[], rng: Rng): string {
  return rng.array(length, () => rng.pick(alphabet)).join('');
}
