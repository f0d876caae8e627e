import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { minWindow } from './solution';

const LOWER = [...'abcdefghijklmnopqrstuvwxyz'];
const LETTERS = [...LOWER, ...LOWER.map((letter) => letter.toUpperCase())];

export default defineProblem({
  slug: 'minimum-window-substring',
  title: 'Minimum Window Substring',
  track: 'day3',
  difficulty: 'hard',
  patterns: ['string', 'sliding-window', 'frequency-count'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(m + n)', space: 'O(alphabet)' },
  entry: fn(
    'minWindow',
    [
      ['s', z.string()],
      ['t', z.string()],
    ],
    z.string(),
  ),
  checker: exact(),
  reference: minWindow,
  constraints: [
    { says: '`1 <= s.length <= 2 * 10^5`', holds: ({ s }) => s.length >= 1 && s.length <= 2e5 },
    { says: '`1 <= t.length <= 10^4`', holds: ({ t }) => t.length >= 1 && t.length <= 1e4 },
    {
      says: '`s` and `t` consist of English letters; upper and lower case are different letters.',
      holds: ({ s, t }) => /^[A-Za-z]*$/.test(s) && /^[A-Za-z]*$/.test(t),
    },
    { says: 'There are no two different shortest windows.', holds: ({ s, t }) => shortestWindowsAreEqual(s, t) },
  ],
  drawn: { s: 'cells' },
  samples: [
    {
      input: { s: 'trainstation', t: 'sat' },
      explanation: '"sta" holds each of s, a and t. Other windows, such as "trains" and "ainst", are longer.',
    },
    { input: { s: 'bananas', t: 'ann' }, explanation: 'The window must hold n twice, so "an" is not enough; "nan" is.' },
    { input: { s: 'Egg', t: 'eg' }, explanation: 'E and e are different letters, so no window holds an e.' },
  ],
  edgeCases: [
    { s: 'a', t: 'a' }, // smallest, covered
    { s: 'a', t: 'b' }, // smallest, not covered
    { s: 'a', t: 'aa' }, // t is longer than s
    { s: 'aa', t: 'aa' }, // a letter twice: the whole of s
    { s: 'aba', t: 'aaa' }, // a letter more often than s has it
    { s: 'A', t: 'a' }, // the other case does not count
    { s: 'abA', t: 'Ab' }, // ignoring case, "ab" would do as well
    { s: 'cab', t: 'abc' }, // all of s, in another order
    { s: 'xabx', t: 'ba' }, // letters to drop at both ends
    { s: 'abxxbxxa', t: 'ab' }, // the window stands first
    { s: 'axxbxxab', t: 'ab' }, // the window stands last: the end of s must not come too early
    { s: 'aaab', t: 'ab' }, // several letters to drop at once
    { s: 'abbba', t: 'aab' }, // surplus in the middle cannot be dropped
    { s: 'aabaaa', t: 'aaa' }, // one kind of letter, three times
    { s: 'axbcxabc', t: 'abc' }, // a long window first, the short one last
    { s: 'abcxacxb', t: 'abc' }, // the first window is the best
    { s: 'zAaZ', t: 'zZ' }, // first and last letters of the alphabet
    { s: 'zAaZ', t: 'AZ' },
    { s: 'bbbb', t: 'b' }, // many shortest windows that read the same
  ],
  random: inputsWithOneShortest(),
  large: [
    { why: 'Z is rare: from every start it takes thousands of steps until it is met', n: 100_000, make: rareCapitals },
    { why: 'never covered: every start runs to the end', n: 100_000, make: neverCovered },
    { why: 't is long and has all letters', n: 40_000, make: longNeed },
  ],
  hints: [
    'From a fixed start, a window that covers `t` stays good when it grows; what is sought is the first good end. How does that end move when the start moves one to the right?',
    'Both ends only ever move to the right. Let the right end advance until the window covers `t`; then move the left end as long as the window still does, and remember the shortest window on the way.',
    'To know at once whether the window covers `t`, keep for each letter how many are still missing: start with the counts of `t`, subtract one when a letter comes in, add one when it goes out. A negative number means that the window has more than it needs.',
    'Keep one more number: how many letters of `t` (counted with repetition) are still uncovered. A letter that comes in lowers it only if its own count was above 0; a letter that goes out raises it only if its count gets above 0. The window is good when it is 0.',
  ],
});

function inputsWithOneShortest() {
  const text = (alphabet: string[], maxLength: number) =>
    fc.array(fc.constantFrom(...alphabet), { minLength: 1, maxLength }).map((letters) => letters.join(''));
  const apart = fc.oneof(
    fc.record({ s: text(['a', 'b'], 14), t: text(['a', 'b'], 5) }),
    fc.record({ s: text(['a', 'b', 'A', 'c'], 16), t: text(['a', 'b', 'A', 'c'], 4) }),
  );
  const lettersOfS = fc
    .record({
      s: fc.oneof(text(['a', 'b', 'B'], 14), text(LETTERS, 20)),
      places: fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 6 }),
    })
    .map(({ s, places }) => ({ s, t: places.map((place) => s[place % s.length]).join('') }));
  return fc.oneof(apart, lettersOfS).filter(({ s, t }) => shortestWindowsAreEqual(s, t));
}

// The gaps between neighbouring Z get longer, so that the first is the shortest.
function rareCapitals(n: number, rng: Rng) {
  const middle = Math.floor(n / 5);
  const gaps = [-2, -1, 0, 1].map((step) => middle + step * 500);
  const rest = n - 5 - gaps.reduce((sum, gap) => sum + gap);
  const s = `${gaps.map((gap) => `Z${lowerCase(gap, rng)}`).join('')}Z${lowerCase(rest, rng)}`;
  return { s, t: 'aZbcZaxyz' };
}

function neverCovered(n: number, rng: Rng) {
  return { s: lowerCase(n, rng), t: 'abcZ' };
}

// Needs four fifths of the letters in the middle part; what stands before and after is of little use.
function longNeed(n: number, rng: Rng) {
  const needed = rng.array(Math.min(1e4, n / 5), () => rng.pick(LETTERS));
  const useless = () => 'q'.repeat(Math.floor(n / 4));
  const middle = rng.shuffle([...needed, ...rng.array(n - 2 * useless().length - needed.length - 2, () => rng.pick(LOWER))]);
  return { s: `${useless()}K${middle.join('')}Y${useless()}`, t: `YK${needed.slice(2).join('')}` };
}

function lowerCase(length: number, rng: Rng): string {
  return rng.array(length, () => rng.pick(LOWER)).join('');
}

/** Whether all windows as short as the shortest read the same; also when there is none. */
function shortestWindowsAreEqual(s: string, t: string): boolean {
  const lengths = minimalWindows(s, t);
  const shortest = lengths.reduce((least, { length }) => Math.min(least, length), Number.POSITIVE_INFINITY);
  const windows = lengths.filter(({ length }) => length === shortest).map(({ end, length }) => s.slice(end - length, end));
  return windows.every((window) => window === windows[0]);
}

/** For each end, the shortest window that covers t. */
function minimalWindows(s: string, t: string): { end: number; length: number }[] {
  const need = new Map<string, number>();
  for (const letter of t) need.set(letter, (need.get(letter) ?? 0) + 1);
  // For each letter of t the places where it has been met, of which the last few count.
  const places = new Map([...need.keys()].map((letter) => [letter, [] as number[]]));
  const windows: { end: number; length: number }[] = [];
  for (let i = 0; i < s.length; i++) {
    places.get(s[i] as string)?.push(i);
    let start = i;
    for (const [letter, count] of need) start = Math.min(start, places.get(letter)?.at(-count) ?? -1);
    if (start >= 0) windows.push({ end: i + 1, length: i + 1 - start });
  }
  return windows;
}
