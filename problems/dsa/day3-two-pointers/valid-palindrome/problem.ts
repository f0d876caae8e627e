import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isPalindrome } from './solution';

const ALPHANUMERIC = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'];

export default defineProblem({
  slug: 'valid-palindrome',
  title: 'Valid Palindrome',
  track: 'day3',
  difficulty: 'easy',
  patterns: ['string', 'two-pointers'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('isPalindrome', [['s', z.string()]], z.boolean()),
  checker: exact(),
  reference: isPalindrome,
  constraints: [
    { says: '`1 <= s.length <= 2 * 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 2e5 },
    { says: '`s` consists of printable ASCII characters: letters, digits, punctuation and spaces.', holds: ({ s }) => /^[ -~]*$/.test(s) },
  ],
  samples: [
    { input: { s: 'Step on no pets!' }, explanation: 'What counts is "steponnopets", the same from both sides.' },
    { input: { s: '1 level 2' }, explanation: 'Digits count: "1level2" starts with 1 and ends with 2.' },
    { input: { s: '._.' }, explanation: 'No letter and no digit is left, and the empty text reads the same from both sides.' },
  ],
  edgeCases: [
    { s: 'a' }, // smallest
    { s: ' ' }, // smallest, nothing that counts
    { s: '7' }, // a digit
    { s: 'ab' }, // two different letters
    { s: 'aA' }, // case does not matter
    { s: 'Zz' },
    { s: '0P' }, // a digit and a letter whose codes differ by 32
    { s: '1Q1q' }, // a digit at one end only
    { s: 'a_' }, // the underscore does not count
    { s: '_ab' }, // nor does it on the other side
    { s: 'a_b_a_' },
    { s: ',a.' }, // punctuation on both sides
    { s: 'a,,,,a' }, // a gap longer than half of what is left
    { s: 'ab,,,,a' },
    { s: ',,,,ab' },
    { s: 'abba' }, // even length
    { s: 'abcba' }, // odd length
    { s: 'abca' }, // the ends agree, the middle does not
    { s: 'abcdba' }, // the two in the middle differ
    { s: '10 01' }, // digits only
    { s: '12 31' },
    { s: '0z' }, // the first and last digits and letters count
    { s: '9a' },
    { s: 'A0' },
    { s: 'z9' },
    { s: 'Z1' },
    { s: '/b' }, // the neighbours of the digits and letters in ASCII do not
    { s: ':b' },
    { s: '@b' },
    { s: '[b' },
    { s: '`b' },
    { s: '{b' },
    { s: '~b ' }, // nor do the last and the first printable character
  ],
  random: fc.oneof(mirrored(), fc.record({ s: textOf(10) })),
  large: [
    { why: 'a palindrome of letters: one call per pair goes a hundred thousand deep', n: 200_000, make: palindrome },
    { why: 'letters far apart', n: 100_000, make: (n) => ({ s: `a${' '.repeat(n - 3)}ba` }) },
    { why: 'the two characters in the middle differ', n: 100_000, make: almostPalindrome },
  ],
  hints: [
    'Which characters have to be compared with each other? Start at both ends and step over what does not count.',
    'Two pointers: move the left one on while it is neither at a letter nor at a digit, the right one back likewise, then compare in lower case. Stop when they meet.',
  ],
});

function textOf(maxLength: number) {
  const character = fc.oneof(fc.constantFrom('a', 'A', 'b', '0', 'P'), fc.constantFrom(' ', '_', ',', '@', '`', '[', '{', '/', ':'));
  return fc.array(character, { minLength: 1, maxLength }).map((characters) => characters.join(''));
}

// A palindrome with noise between its characters, in changing case; now and then one character is replaced.
function mirrored() {
  const character = fc.record({
    value: fc.constantFrom(...'abzAZ019'),
    noise: fc.constantFrom('', '', '', ' ', '_', ',', "'"),
    changesCase: fc.boolean(),
  });
  return fc
    .record({
      half: fc.array(character, { maxLength: 6 }),
      middle: fc.constantFrom('', 'a', '0', '-', 'ab'),
      place: fc.nat(13),
      replacement: fc.constantFrom('', '', 'b', '1', '.'),
    })
    .map(({ half, middle, place, replacement }) => {
      const left = half.map(({ value, noise }) => value + noise).join('');
      const right = half.toReversed().map(({ value, changesCase }) => (changesCase ? otherCase(value) : value));
      const s = left + middle + right.join('');
      return { s: s === '' ? ' ' : s.slice(0, place) + replacement + s.slice(place + replacement.length) };
    });
}

function otherCase(character: string): string {
  const upper = character.toUpperCase();
  return upper === character ? character.toLowerCase() : upper;
}

function palindrome(n: number, rng: Rng) {
  const half = rng.array(n / 2, () => rng.pick(ALPHANUMERIC));
  return { s: [...half, ...half.toReversed()].join('') };
}

function almostPalindrome(n: number, rng: Rng) {
  const half = [...rng.array(n / 2 - 1, () => rng.pick(ALPHANUMERIC)), 'x'];
  return { s: [...half, 'y', ...half.toReversed().slice(1)].join('') };
}
