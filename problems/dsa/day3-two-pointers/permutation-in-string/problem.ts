import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { checkInclusion } from './solution';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

export default defineProblem({
  slug: 'permutation-in-string',
  title: 'Permutation in String',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['string', 'sliding-window', 'frequency-count'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(alphabet)' },
  entry: fn(
    'checkInclusion',
    [
      ['s1', z.string()],
      ['s2', z.string()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: checkInclusion,
  constraints: [
    {
      says: '`1 <= s1.length, s2.length <= 10^5`',
      holds: ({ s1, s2 }) => [s1, s2].every(({ length }) => length >= 1 && length <= 1e5),
    },
    { says: '`s1` and `s2` consist of lower-case letters.', holds: ({ s1, s2 }) => /^[a-z]*$/.test(s1) && /^[a-z]*$/.test(s2) },
  ],
  drawn: { s2: 'cells' },
  samples: [
    {
      input: { s1: 'tea', s2: 'ideate' },
      explanation: '`s2` ends with "ate", which has the same letters as "tea"; so has "eat" before it.',
    },
    { input: { s1: 'see', s2: 'eases' }, explanation: 'No part of length 3 has an s and two e: "eas", "ase" and "ses" do not.' },
  ],
  edgeCases: [
    { s1: 'a', s2: 'a' }, // smallest, yes
    { s1: 'a', s2: 'b' }, // smallest, no
    { s1: 'ab', s2: 'a' }, // s1 is longer
    { s1: 'aab', s2: 'ab' }, // s1 is longer, with the same letters
    { s1: 'ab', s2: 'ba' }, // all of s2
    { s1: 'ab', s2: 'baxx' }, // the first window
    { s1: 'ab', s2: 'xxba' }, // the last window
    { s1: 'ab', s2: 'xbax' }, // neither
    { s1: 'ab', s2: 'axb' }, // the letters are there, but apart
    { s1: 'abc', s2: 'axbxc' },
    { s1: 'aab', s2: 'abb' }, // the same set of letters, other counts
    { s1: 'abb', s2: 'aabab' }, // the counts fit in the last window only
    { s1: 'aa', s2: 'aba' }, // one letter twice, apart
    { s1: 'aa', s2: 'bbaa' }, // and side by side
    { s1: 'abc', s2: 'abdabcb' }, // after a letter that is not in s1 the window starts anew
    { s1: 'abca', s2: 'abcba' }, // a letter that comes too often is dropped, and more with it
    { s1: 'az', s2: 'bay' }, // sums of letter codes are equal
    { s1: 'az', s2: 'yza' }, // the first and the last letter of the alphabet
    { s1: 'ac', s2: 'bbb' }, // equal sums again
    { s1: 'bb', s2: 'accab' },
    { s1: 'abcdefghijklmnopqrstuvwxyz', s2: 'zyxwvutsrqponmlkjihgfedcba' }, // every letter once
  ],
  random: fc.oneof(apart(['a', 'b']), apart(['a', 'b', 'c']), oneReplaced()),
  large: [
    {
      why: 's1 is long and so is every window: more than a thousand of them to sort',
      n: 11_300,
      make: (n, rng) => neverIn(10_000, n, rng),
    },
    { why: 's1 has 12 different letters, which can be put in order in 479 million ways', n: 1000, make: (n, rng) => twelveLetters(n, rng) },
    { why: 's1 is short', n: 100_000, make: (n, rng) => neverIn(20, n, rng) },
    { why: 's1 is almost as long as s2; only the last window fits', n: 50_000, make: lastWindow },
  ],
  hints: [
    'When is one string a rearrangement of another? You need not try any order.',
    'All parts that come into question are as long as `s1`. How do the counts of the letters change when such a part moves on by one?',
    'Keep for each letter how many `s1` has more than the window. When a letter comes in too often, drop letters from the left until it fits; once the window is as long as `s1`, it is a rearrangement.',
  ],
});

function textOver(alphabet: string[], maxLength: number) {
  return fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength }).map((letters) => letters.join(''));
}

function apart(alphabet: string[]) {
  return fc.record({ s1: textOver(alphabet, 6), s2: textOver(alphabet, 14) });
}

// s1 is a part of s2 in another order, perhaps with a letter replaced.
function oneReplaced() {
  return fc
    .record({
      s2: textOver([...'abcdez'], 14),
      start: fc.nat(13),
      length: fc.integer({ min: 1, max: 7 }),
      replacement: fc.constantFrom('', '', 'a', 'b', 'z'),
    })
    .map(({ s2, start, length, replacement }) => {
      const part = s2.slice(start % s2.length).slice(0, length);
      const letters = [...(replacement + part).slice(0, part.length)];
      return { s1: letters.reverse().join(''), s2 };
    });
}

function neverIn(m: number, n: number, rng: Rng) {
  return { s1: randomText(m - m / 4, rng) + 'a'.repeat(m / 4), s2: randomText(n, rng) };
}

function twelveLetters(n: number, rng: Rng) {
  const letters = rng.shuffle(LETTERS.slice(0, 12));
  return { s1: letters.join(''), s2: rng.array(n, () => rng.pick(letters.slice(1))).join('') };
}

function lastWindow(n: number, rng: Rng) {
  const letters = rng.shuffle([...randomText(n - 50, rng), 'z']);
  return { s1: letters.join(''), s2: 'q'.repeat(49) + rng.shuffle(letters).join('') };
}

function randomText(length: number, rng: Rng): string {
  return rng.array(length, () => rng.pick(LETTERS)).join('');
}
