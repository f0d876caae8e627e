import * as fc from 'fast-check';
import * as z from 'zod';
import { anyValid, defineProblem, fn, type Rng } from '@/problems/spec';
import { formatValue } from '@/problems/spec/format-value';
import { longestPalindrome } from './solution';

export default defineProblem({
  slug: 'longest-palindromic-substring',
  title: 'Longest Palindromic Substring',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['string', 'two-pointers', 'dp-2d'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n^2)', space: 'O(1)' },
  entry: fn('longestPalindrome', [['s', z.string()]], z.string()),
  checker: anyValid<{ s: string }, string>(({ input: { s }, expected, actual }) => whyNotLongest(s, expected, actual)),
  reference: longestPalindrome,
  constraints: [
    { says: '`1 <= s.length <= 3000`', holds: ({ s }) => s.length >= 1 && s.length <= 3000 },
    { says: '`s` consists of digits and of letters from `a` to `z` and `A` to `Z`.', holds: ({ s }) => /^[0-9a-zA-Z]*$/.test(s) },
  ],
  drawn: { s: 'cells' },
  samples: [
    { input: { s: 'xanana' }, explanation: '`anana` stands at the end; no palindrome has six characters here.' },
    { input: { s: 'book' }, explanation: 'A palindrome may have two equal characters in its middle.' },
    {
      input: { s: 'Aa1' },
      explanation: 'Small and capital letters differ, so only single characters are left. `a` and `1` are right too.',
    },
  ],
  edgeCases: [
    { s: 'a' }, // smallest
    { s: '0' }, // a digit, which as a number is falsy
    { s: 'ab' }, // only single characters
    { s: 'aa' }, // the whole text, of even length
    { s: 'aba' }, // the whole text, of odd length
    { s: 'abba' }, // even, with an even one inside
    { s: 'abcba' }, // odd, with an odd one inside
    { s: 'aab' }, // at the start, even
    { s: 'baa' }, // at the end, even
    { s: 'abac' }, // at the start, odd
    { s: 'caba' }, // at the end, odd
    { s: 'cabad' }, // inside, odd
    { s: 'cabbad' }, // inside, even
    { s: 'abcda' }, // equal ends around something else
    { s: 'abca' },
    { s: 'aaaa' }, // equal characters, even
    { s: 'aaaaa' }, // equal characters, odd
    { s: 'aaaab' }, // a run that is shorter than the text
    { s: 'baaaa' },
    { s: 'abacdfgdcaba' }, // caba and its reverse are both there, but caba is no palindrome
    { s: 'abacab' }, // two of equal centre character, the longer one later
    { s: 'aabbaab' }, // an even one beats an odd one
    { s: 'abbbac' }, // and the other way round
    { s: 'aAa' }, // small and capital letters differ
    { s: 'Aa' },
    { s: '1221' }, // digits
    { s: '12321a' },
    { s: 'zZ9a0A' }, // the ends of all ranges, without a palindrome
    { s: 'abcdefgfedcbx' }, // it grows to all but the last
    { s: 'xabcdefgfedcb' },
    { s: 'aacabdkacaa' }, // aaca and acaa mirror each other, the answer is aca
  ],
  random: fc.oneof(textsOf('ab', 12), textsOf('abc', 14), textsOf('aA1', 10), mirrored()),
  randomTests: 80,
  large: [
    { why: 'long runs that break just off the middle: whoever checks substrings from their ends learns it late', n: 3000, make: brokenRun },
    { why: 'equal characters: every substring is a palindrome', n: 3000, make: (n) => ({ s: 'a'.repeat(n) }) },
    { why: 'two characters in random order', n: 3000, make: (n, rng) => ({ s: randomText(n, 'ab', rng) }) },
    { why: 'a long palindrome of even length, not in the middle', n: 2500, make: hiddenPalindrome },
  ],
  limits: { timeFloorMs: 1000, timeFactor: 30 }, // a table of nine million truth values is slower than two pointers, and right
  hints: [
    'Looking at every substring from the outside does the same comparisons again and again. How does `xnoonx` follow from `noon`?',
    'Every palindrome has a middle, and becomes a shorter one when both ends are cut off. So begin at a middle and grow to both sides, as long as the two characters agree.',
    'There are $2n - 1$ middles: the characters and the gaps between them. When the growth stops, both ends are one step too far; keep the start and the length of the best.',
  ],
});

function whyNotLongest(s: string, expected: string, actual: string): string | undefined {
  if (!s.includes(actual)) return `${formatValue(actual, 80)} does not occur in \`s\`.`;
  if (actual !== [...actual].reverse().join('')) return `${formatValue(actual, 80)} does not read the same backwards.`;
  if (actual.length === expected.length) return undefined;
  return `${formatValue(actual, 80)} has ${actual.length} characters; ${formatValue(expected, 80)} is a palindrome of ${expected.length}.`;
}

function textsOf(characters: string, maxLength: number) {
  return fc.record({ s: fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength }).map((all) => all.join('')) });
}

// A palindrome with something before and behind it.
function mirrored() {
  const half = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 5 });
  const margin = fc.array(fc.constantFrom('a', 'b', 'x'), { maxLength: 3 });
  return fc
    .record({ half, shared: fc.nat({ max: 1 }), before: margin, behind: margin })
    .map(({ half: characters, shared, before, behind }) => ({
      s: [...before, ...characters, ...characters.toReversed().slice(shared), ...behind].join(''),
    }));
}

function brokenRun(n: number) {
  const run = 'a'.repeat(Math.floor(n / 2) - 1);
  return { s: `${run}bc${run}` };
}

function randomText(n: number, characters: string, rng: Rng): string {
  return rng.array(n, () => rng.pick([...characters])).join('');
}

function hiddenPalindrome(n: number, rng: Rng) {
  const half = randomText(Math.floor(n * 0.3), 'abc', rng);
  const before = randomText(Math.floor(n * 0.3), 'xyz', rng);
  return { s: `${before}${half}${[...half].reverse().join('')}${randomText(n - before.length - 2 * half.length, '123', rng)}` };
}
