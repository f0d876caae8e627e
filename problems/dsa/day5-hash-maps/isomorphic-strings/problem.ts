import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isIsomorphic } from './solution';

const PRINTABLE = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
/** What small random texts are made of. */
const ALPHABET = 'abcd';

export default defineProblem({
  slug: 'isomorphic-strings',
  title: 'Isomorphic Strings',
  track: 'day5',
  difficulty: 'easy',
  patterns: ['hash-map', 'string'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(alphabet)' },
  entry: fn(
    'isIsomorphic',
    [
      ['s', z.string()],
      ['t', z.string()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: isIsomorphic,
  constraints: [
    { says: '`1 <= s.length <= 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 1e5 },
    { says: '`t.length = s.length`', holds: ({ s, t }) => s.length === t.length },
    { says: 'Both hold printable ASCII characters only, from the space to `~`.', holds: ({ s, t }) => /^[ -~]*$/.test(s + t) },
  ],
  samples: [
    { input: { s: 'noon', t: 'abba' }, explanation: 'Write `a` for `n` and `b` for `o`.' },
    { input: { s: 'see', t: 'add' }, explanation: '`s` becomes `a`, `e` becomes `d`.' },
    { input: { s: 'abc', t: 'xyx' }, explanation: '`a` and `c` would both have to become `x`.' },
  ],
  edgeCases: [
    { s: 'a', t: 'a' }, // smallest; a character may stand for itself
    { s: 'a', t: 'b' },
    { s: 'ab', t: 'aa' }, // two characters with one image
    { s: 'aa', t: 'ab' }, // one character with two images
    { s: 'ab', t: 'ba' }, // swapped
    { s: 'badc', t: 'baba' }, // fails only in the way back
    { s: 'baba', t: 'badc' }, // and only in the way there
    { s: 'abab', t: 'aabb' }, // the same counts at other places
    { s: 'aabb', t: 'abab' },
    { s: 'abba', t: 'xyyz' }, // as many different characters at first, then one more
    { s: 'aabc', t: 'xyyz' }, // the same number of different characters
    { s: 'aab', t: 'xyy' }, // the counts 2 and 1, in both, of different characters
    { s: 'paper', t: 'title' }, // five characters, four different
    { s: 'abcabc', t: 'xyzxyz' }, // each comes again
    { s: 'abcabc', t: 'xyzxzy' }, // the last two are exchanged
    { s: 'aaaa', t: 'bbbb' }, // one character only
    { s: 'aaab', t: 'bbbb' },
    { s: 'aaaa', t: 'bbbc' },
    { s: 'ab', t: 'ca' }, // an image that is a character of s as well
    { s: 'abc', t: 'bca' }, // a cycle
    { s: 'abca', t: 'bcac' },
    { s: 'Aa', t: 'bb' }, // capitals are other characters
    { s: '1 1', t: '~!~' }, // digits, the space and the last character
    { s: '11', t: '12' },
    { s: '0 0', t: '   ' }, // 0 and the space, which are falsy as numbers
    { s: '12', t: '21' }, // characters that look like indices
  ],
  random: fc.oneof({ arbitrary: renamed(), weight: 2 }, { arbitrary: almostRenamed(), weight: 2 }, { arbitrary: anyPairs(), weight: 2 }),
  randomTests: 90,
  large: [
    { why: 'a long text and its renamed copy: comparing every pair of positions is quadratic', n: 60_000, make: longRenamed },
    { why: 'only the last character is wrong', n: 60_000, make: (n, rng) => lastChanged(longRenamed(n, rng)) },
    {
      why: 'all the same but for the last character',
      n: 60_000,
      make: (n) => ({ s: `${'a'.repeat(n - 1)}b`, t: `${'x'.repeat(n - 1)}y` }),
    },
  ],
  hints: [
    'Go through both texts at once and note what each character of `s` has been replaced with. When is there a contradiction? Is one direction enough, for instance with `ab` and `xx`?',
    'Keep two maps, from `s` to `t` and back. At each place, both must agree with what was noted before, or know nothing yet.',
  ],
});

function textOf(letters: string, longest: number) {
  return fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: longest });
}

function renaming() {
  return fc.shuffledSubarray([...'abcdwxyz'], { minLength: ALPHABET.length, maxLength: ALPHABET.length });
}

function rename(text: string, images: string[]): string {
  return [...text].map((letter) => images[ALPHABET.indexOf(letter)]).join('');
}

function renamed() {
  return fc.record({ s: textOf(ALPHABET, 10), images: renaming() }).map(({ s, images }) => ({ s, t: rename(s, images) }));
}

function almostRenamed() {
  return fc
    .record({ s: textOf(ALPHABET, 8), images: renaming(), place: fc.nat(), letter: fc.constantFrom(...'abwx') })
    .map(({ s, images, place, letter }) => {
      const i = place % s.length;
      const t = rename(s, images);
      return { s, t: t.slice(0, i) + letter + t.slice(i + 1) };
    });
}

function anyPairs() {
  const pairsOf = (letter: fc.Arbitrary<string>) =>
    fc
      .array(fc.tuple(letter, letter), { minLength: 1, maxLength: 6 })
      .map((pairs) => ({ s: pairs.map(([a]) => a).join(''), t: pairs.map(([, b]) => b).join('') }));
  return fc.oneof(pairsOf(fc.constantFrom('a', 'b')), pairsOf(fc.constantFrom('a', 'b', 'c')), pairsOf(fc.constantFrom(...PRINTABLE)));
}

function longRenamed(n: number, rng: Rng) {
  const images = new Map(rng.shuffle(PRINTABLE).map((image, i) => [PRINTABLE[i] as string, image]));
  const letters = rng.array(n, () => rng.pick(PRINTABLE));
  return { s: letters.join(''), t: letters.map((letter) => images.get(letter)).join('') };
}

function lastChanged({ s, t }: { s: string; t: string }) {
  return { s, t: t.slice(0, -1) + (t.endsWith('k') ? 'l' : 'k') };
}
