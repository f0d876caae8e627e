import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isMatch } from './solution';

export default defineProblem({
  slug: 'regular-expression-matching',
  title: 'Regular Expression Matching',
  track: 'day4',
  difficulty: 'hard',
  patterns: ['dp-2d', 'memoization', 'recursion', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(m n)', space: 'O(n)' },
  entry: fn(
    'isMatch',
    [
      ['s', z.string()],
      ['p', z.string()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: isMatch,
  constraints: [
    { says: '`1 <= s.length <= 100`', holds: ({ s }) => s.length >= 1 && s.length <= 100 },
    { says: '`1 <= p.length <= 50`', holds: ({ p }) => p.length >= 1 && p.length <= 50 },
    { says: '`s` consists of lower-case English letters.', holds: ({ s }) => /^[a-z]*$/.test(s) },
    {
      says: '`p` consists of lower-case English letters, `.` and `*`, and before every `*` there is a letter or a `.`.',
      holds: ({ p }) => /^([a-z.]\*?)*$/.test(p),
    },
  ],
  samples: [
    { input: { s: 'seek', p: 'x*se*k' }, explanation: '`x*` stands for nothing and `e*` for two letters.' },
    { input: { s: 'day', p: '.*y.' }, explanation: 'After the `y` the pattern demands one letter more.' },
    { input: { s: 'noon', p: 'n.*' }, explanation: 'A starred dot may stand for different letters.' },
  ],
  edgeCases: [
    { s: 'a', p: 'a' }, // smallest, equal
    { s: 'a', p: 'b' }, // smallest, different
    { s: 'a', p: '.' }, // a dot alone
    { s: 'aa', p: 'a' }, // only the beginning matches
    { s: 'a', p: 'aa' }, // the pattern is too long
    { s: 'a', p: 'a*' }, // a starred letter, once
    { s: 'aaa', p: 'a*' }, // a starred letter, three times
    { s: 'b', p: 'a*' }, // a starred letter does not stand for others
    { s: 'b', p: 'a*b' }, // a starred letter for nothing
    { s: 'b', p: 'ba*' }, // the same at the end
    { s: 'b', p: 'a*b*c*' }, // most of them for nothing
    { s: 'a', p: '.*' }, // a starred dot
    { s: 'abc', p: '.*' }, // a starred dot for different letters
    { s: 'abc', p: '..' }, // dots that are too few
    { s: 'abc', p: '.*c' }, // a starred dot must give back
    { s: 'abcb', p: '.*b' }, // it must take the first b and leave the second
    { s: 'abc', p: '.*b' }, // it cannot stop before the end
    { s: 'aaa', p: 'a*a' }, // a starred letter must leave one
    { s: 'a', p: 'a*a' }, // or all
    { s: 'aaa', p: 'aa*aaa' }, // four at least
    { s: 'aab', p: 'b*a*b' }, // the first star for nothing
    { s: 'ab', p: 'a*.*b*' }, // several ways to share the letters
    { s: 'abab', p: 'ab*ab*' }, // the same pieces twice
    { s: 'ab', p: 'ab*c' }, // a letter is missing at the end
    { s: 'acb', p: 'a*b' }, // a star alone is no wildcard
    { s: 'abcd', p: 'd*' }, // nor does it look at the last letter only
    { s: 'az', p: 'a.*z' }, // the first and the last letter there are, nothing between
  ],
  random: fc.oneof(patternAndText(), patternAndItsText()),
  randomTests: 120,
  large: [
    {
      why: 'many stars that share the same letters, and then a letter that is missing',
      n: 100,
      make: (n) => ({ s: 'a'.repeat(n), p: `${'a*'.repeat(24)}b` }),
    },
    { why: 'the same with dots', n: 100, make: (n) => ({ s: 'ab'.repeat(n / 2), p: `${'.*'.repeat(24)}c` }) },
    {
      why: 'starred letters in turn, each of which may end anywhere',
      n: 100,
      make: (n) => ({ s: 'a'.repeat(n), p: `${'a*.*'.repeat(12)}z` }),
    },
    { why: 'the longest text that does match', n: 100, make: (n) => ({ s: `${'a'.repeat(n - 1)}b`, p: `${'a*'.repeat(24)}b` }) },
    { why: 'letters between starred dots', n: 100, make: (n, rng) => ({ s: randomText(n, rng), p: lettersBetweenDots(rng) }) },
  ],
  hints: [
    'First solve it without stars. Then ask: when the next two characters of the pattern are `x*`, what are the possibilities for the beginning of the text?',
    'Either `x*` stands for nothing and the pattern goes on behind it, or the text begins with something that fits `x`, and the same pattern goes on with the rest of the text.',
    'Each step leaves an ending of `s` and an ending of `p`, so there are few different questions. Remember the answers, also the negative ones.',
    'As a table: `match[i][j]` says whether the first `i` letters fit the first `j` characters of the pattern. For a star it is `match[i][j - 2]`, or `match[i - 1][j]` if letter `i` fits the character before the star.',
  ],
});

interface Piece {
  letter: string;
  isStarred: boolean;
}

function pieces() {
  const piece: fc.Arbitrary<Piece> = fc.record({ letter: fc.constantFrom('a', 'b', '.'), isStarred: fc.boolean() });
  return fc.array(piece, { minLength: 1, maxLength: 5 });
}

function patternOf(list: Piece[]): string {
  return list.map(({ letter, isStarred }) => (isStarred ? `${letter}*` : letter)).join('');
}

function patternAndText() {
  const text = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 6 });
  return fc.record({ s: text, list: pieces() }).map(({ s, list }) => ({ s, p: patternOf(list) }));
}

// The text takes from `letters`, as many for a starred piece as the count says; it may have a letter too few or too many in the end.
function patternAndItsText() {
  const counts = fc.array(fc.nat({ max: 3 }), { minLength: 5, maxLength: 5 });
  const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 20, maxLength: 20 });
  return fc
    .record({ list: pieces(), counts, letters, end: fc.constantFrom('', '', '', 'a', 'b') })
    .map(({ list, counts, letters, end }) => {
      const text = list.flatMap(({ letter, isStarred }, k) =>
        Array.from({ length: isStarred ? (counts[k] as number) : 1 }, (_, i) => (letter === '.' ? (letters[4 * k + i] as string) : letter)),
      );
      return { s: text.join('') + end || 'c', p: patternOf(list) };
    });
}

function randomText(n: number, rng: Rng): string {
  return rng.array(n, () => rng.pick(['a', 'b', 'c'])).join('');
}

function lettersBetweenDots(rng: Rng): string {
  return rng.array(16, () => `.*${rng.pick(['a', 'b', 'c'])}`).join('');
}
