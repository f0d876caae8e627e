import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { lengthOfLongestSubstringKDistinct } from './solution';

const FIRST = ' '.charCodeAt(0);
const LAST = '~'.charCodeAt(0);

export default defineProblem({
  slug: 'longest-substring-with-at-most-k-distinct-characters',
  title: 'Longest Substring with At Most K Distinct Characters',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['sliding-window', 'hash-map', 'string'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(k)' },
  entry: fn(
    'lengthOfLongestSubstringKDistinct',
    [
      ['s', z.string()],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: lengthOfLongestSubstringKDistinct,
  constraints: [
    { says: '`1 <= s.length <= 2 * 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 2e5 },
    { says: '`s` consists of printable ASCII characters, from the space to `~`.', holds: ({ s }) => /^[ -~]*$/.test(s) },
    { says: '`0 <= k <= 50`', holds: ({ k }) => k >= 0 && k <= 50 },
  ],
  drawn: { s: 'cells' },
  samples: [
    { input: { s: 'kayak', k: 2 }, explanation: '`aya` has two different characters; `kaya` would have three.' },
    { input: { s: 'zz', k: 3 }, explanation: 'One different character is at most three, so the whole text counts.' },
    { input: { s: 'abc', k: 0 }, explanation: 'Only the empty text has no character at all.' },
  ],
  edgeCases: [
    { s: 'a', k: 1 }, // smallest
    { s: 'a', k: 0 }, // nothing is allowed
    { s: 'aaaa', k: 0 },
    { s: 'a', k: 50 }, // fewer than k different ones
    { s: 'ab', k: 1 }, // one of each
    { s: 'ab', k: 2 }, // the whole text
    { s: 'abcabc', k: 3 }, // exactly k: the whole text
    { s: 'abcabc', k: 2 }, // the window moves with every character
    { s: 'aab', k: 1 }, // the longest is first
    { s: 'abb', k: 1 }, // the longest is last
    { s: 'abbba', k: 1 }, // in the middle
    { s: 'abaccc', k: 2 }, // a character leaves, but another of the same kind stays
    { s: 'abacd', k: 2 }, // several have to leave at once
    { s: 'eceba', k: 2 },
    { s: 'aabbcc', k: 2 },
    { s: 'abcdefg', k: 4 }, // all different
    { s: 'AaAa', k: 1 }, // upper and lower case differ
    { s: '1 1 1', k: 2 }, // a space is a character
    { s: '  ', k: 1 },
    { s: '~ ~ !', k: 2 }, // the first and last printable ones
    { s: '__proto__', k: 3 }, // names of an object's own fields are no trouble
  ],
  random: texts(),
  large: [
    {
      why: 'at most k different ones everywhere: extending from every start passes n² / 2 characters',
      n: 200_000,
      make: (n, rng) => ({ s: textOf(n, 50, rng), k: 50 }),
    },
    { why: 'the window moves all the time', n: 100_000, make: (n, rng) => ({ s: textOf(n, 95, rng), k: 30 }) },
    { why: 'a single character', n: 100_000, make: (n) => ({ s: 'x'.repeat(n), k: 1 }) },
    { why: 'nothing is allowed', n: 50_000, make: (n, rng) => ({ s: textOf(n, 3, rng), k: 0 }) },
  ],
  limits: { timeFloorMs: 1000 }, // looking at all k characters whenever one has to leave is slower, and right
  hints: [
    'If a piece has at most `k` different characters, what do you know about shorter pieces inside it? And if it has too many, about longer ones around it?',
    'Move a window over the text: the right end takes in one character after the other, and the left end follows only when there are too many different ones. What must you know about the window to see when it is legal again?',
    'Count the characters of the window in a `Map`. While it has more than `k` keys, lower the count of the leftmost character, delete its key at 0, and move the left end. After that the window is the longest that ends here.',
  ],
});

function texts() {
  const few = fc.constantFrom('a', 'b', 'c', 'd');
  const any = fc.integer({ min: FIRST, max: LAST }).map((code) => String.fromCharCode(code));
  const letter = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'A', ' ');
  const text = fc.oneof(
    { arbitrary: fc.array(few, { minLength: 1, maxLength: 20 }), weight: 3 },
    { arbitrary: fc.array(letter, { minLength: 1, maxLength: 20 }), weight: 3 },
    { arbitrary: fc.array(any, { minLength: 1, maxLength: 12 }), weight: 1 },
  );
  const k = fc.oneof({ arbitrary: fc.nat(5), weight: 6 }, { arbitrary: fc.nat(50), weight: 1 });
  return fc.record({ s: text.map((characters) => characters.join('')), k });
}

function textOf(n: number, kinds: number, rng: Rng): string {
  return rng.array(n, () => String.fromCharCode(FIRST + rng.int(0, kinds - 1))).join('');
}
