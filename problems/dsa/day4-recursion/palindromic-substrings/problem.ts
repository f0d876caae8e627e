import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { countSubstrings } from './solution';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

export default defineProblem({
  slug: 'palindromic-substrings',
  title: 'Palindromic Substrings',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['string', 'two-pointers', 'dp-2d'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n^2)', space: 'O(1)' },
  entry: fn('countSubstrings', [['s', z.string()]], z.int()),
  checker: exact(),
  reference: countSubstrings,
  constraints: [
    { says: '`1 <= s.length <= 3000`', holds: ({ s }) => s.length >= 1 && s.length <= 3000 },
    { says: '`s` consists of letters from `a` to `z`.', holds: ({ s }) => /^[a-z]*$/.test(s) },
  ],
  samples: [
    { input: { s: 'noon' }, explanation: 'Four single letters, `oo` in the middle, and the whole text.' },
    { input: { s: 'eee' }, explanation: '`e` at three places, `ee` at two, and `eee`.' },
    { input: { s: 'xyz' }, explanation: 'Nothing but the single letters.' },
  ],
  edgeCases: [
    { s: 'a' }, // smallest
    { s: 'ab' }, // two different letters
    { s: 'aa' }, // the smallest with an even palindrome
    { s: 'aba' }, // the smallest with an odd one; its a is there twice
    { s: 'aab' }, // an even one at the start
    { s: 'baa' }, // an even one at the end
    { s: 'abb' }, // and not the whole
    { s: 'abba' }, // an even one inside another
    { s: 'abcba' }, // an odd one inside another
    { s: 'abcda' }, // equal ends around something else
    { s: 'abca' },
    { s: 'aaaa' }, // ten substrings, all palindromes, four of them different
    { s: 'aaaaa' },
    { s: 'ababa' }, // odd ones that overlap
    { s: 'abab' },
    { s: 'aabaa' },
    { s: 'aabbaa' },
    { s: 'abacdfgdcaba' }, // its reverse shares longer pieces with it than its palindromes
    { s: 'zyxyz' }, // the end of the alphabet
    { s: 'az' }, // its ends
    { s: ALPHABET }, // every letter once
    { s: 'abcabcabc' }, // repeats without a palindrome
    { s: 'racecarannakayak' }, // several beside each other
  ],
  random: fc.oneof(textsOf('a', 8), textsOf('ab', 12), textsOf('abc', 14), mirrored()),
  large: [
    {
      why: 'random letters: reversing each of 4.5 million substrings, most of them long',
      n: 3000,
      make: (n, rng) => randomText(n, ALPHABET, rng),
    },
    { why: 'two letters: many short palindromes', n: 3000, make: (n, rng) => randomText(n, 'ab', rng) },
    { why: 'equal letters: every substring counts', n: 600, make: (n) => ({ s: 'a'.repeat(n) }) },
    { why: 'the same as its reverse', n: 2001, make: symmetric },
  ],
  limits: { timeFloorMs: 2000 }, // a table of nine million truth values is slower than two pointers, and right
  hints: [
    'Looking at every substring from the outside does the same comparisons again and again. How does `xnoonx` follow from `noon`?',
    'Every palindrome has a middle, and becomes a shorter one when both ends are cut off. So begin at a middle and grow to both sides, as long as the two letters agree.',
    'There are $2n - 1$ middles: the letters and the gaps between them. Start once with `left = right = i` and once with `left = i`, `right = i + 1`; every step that succeeds is one palindrome.',
  ],
});

function textsOf(letters: string, maxLength: number) {
  return fc.record({ s: fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength }).map((all) => all.join('')) });
}

function mirrored() {
  const half = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
  return fc
    .record({ half, shared: fc.nat({ max: 1 }), around: fc.constantFrom('', 'a', 'b') })
    .map(({ half: letters, shared, around }) => ({ s: around + [...letters, ...letters.toReversed().slice(shared)].join('') }));
}

function randomText(n: number, letters: string, rng: Rng) {
  return { s: rng.array(n, () => rng.pick([...letters])).join('') };
}

function symmetric(n: number, rng: Rng) {
  const { s } = randomText(Math.floor(n / 2), 'abcd', rng);
  return { s: `${s}m${[...s].reverse().join('')}` };
}
