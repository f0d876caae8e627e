import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { lengthOfLongestSubstring } from './solution';

const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));

export default defineProblem({
  slug: 'longest-substring-without-repeating-characters',
  title: 'Longest Substring Without Repeating Characters',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['string', 'sliding-window', 'hash-map'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(alphabet)' },
  entry: fn('lengthOfLongestSubstring', [['s', z.string()]], z.int()),
  checker: exact(),
  reference: lengthOfLongestSubstring,
  constraints: [
    { says: '`0 <= s.length <= 10^5`', holds: ({ s }) => s.length <= 1e5 },
    { says: '`s` consists of printable ASCII characters: letters, digits, punctuation and spaces.', holds: ({ s }) => /^[ -~]*$/.test(s) },
  ],
  drawn: { s: 'cells' },
  samples: [
    { input: { s: 'banana' }, explanation: '"ban" has no character twice. "anan" has, and so has every other part longer than 3.' },
    { input: { s: 'noon' }, explanation: '"no" and "on".' },
    { input: { s: 'go west' }, explanation: 'The whole string; the space is a character like any other.' },
  ],
  edgeCases: [
    { s: '' }, // smallest
    { s: 'x' }, // one character
    { s: ' ' }, // a space is not nothing
    { s: 'aa' }, // a repeat at once
    { s: 'ab' }, // no repeat at all
    { s: 'aaaa' }, // one character only
    { s: 'abcdef' }, // the whole string: the last window is never ended by a repeat
    { s: 'abba' }, // the second a repeats one that lies before the window
    { s: 'abcba' }, // the same, one further
    { s: 'kllmnok' }, // the k before the window must not shorten "lmnok"
    { s: 'dvdf' }, // after the repeat the window keeps what lies behind the first d
    { s: 'aabcd' }, // the longest part stands last
    { s: 'abcdd' }, // and first
    { s: 'xabcdxx' }, // and in the middle
    { s: 'aAbB' }, // upper and lower case are different
    { s: '0 1 0' }, // digits and spaces
    { s: '~! ~' }, // the first and the last printable character
    { s: 'constructor' }, // names that every object has
    { s: PRINTABLE.join('') + PRINTABLE.join('') }, // every character there is, twice
  ],
  random: fc.oneof(textOf(['a', 'b', 'c']), textOf(['a', 'b', 'c', 'd', 'e', 'f', 'g']), textOf(PRINTABLE)),
  large: [
    { why: 'random characters: every pair of ends is too many', n: 100_000, make: (n, rng) => ({ s: randomText(n, PRINTABLE, rng) }) },
    {
      why: 'long windows: all characters in turn',
      n: 100_000,
      make: (n) => ({
        s: PRINTABLE.join('')
          .repeat(Math.ceil(n / 95))
          .slice(0, n),
      }),
    },
    { why: 'one character only', n: 100_000, make: (n) => ({ s: 'a'.repeat(n) }) },
  ],
  hints: [
    'Look at the longest part without a repetition that *ends* at a given position. Where can the one that ends at the next position begin?',
    'A start never moves back. When the next character is already in the window, the window must begin behind that earlier occurrence.',
    'Remember for each character where it was seen last. If that place lies in the window, move the start to the position after it; if it lies before the window, leave the start alone.',
  ],
});

function textOf(alphabet: string[]) {
  return fc.record({ s: fc.array(fc.constantFrom(...alphabet), { maxLength: 20 }).map((characters) => characters.join('')) });
}

function randomText(length: number, alphabet: string[], rng: Rng): string {
  return rng.array(length, () => rng.pick(alphabet)).join('');
}
