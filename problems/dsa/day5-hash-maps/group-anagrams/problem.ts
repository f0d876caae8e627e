import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unorderedDeep } from '@/problems/spec';
import { groupAnagrams } from './solution';

export default defineProblem({
  slug: 'group-anagrams',
  title: 'Group Anagrams',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-map', 'frequency-count', 'string', 'sorting'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(total letters)', space: 'O(total letters)' },
  entry: fn('groupAnagrams', [['strs', z.array(z.string())]], z.array(z.array(z.string()))),
  checker: unorderedDeep(),
  reference: groupAnagrams,
  constraints: [
    { says: '`1 <= strs.length <= 2 * 10^4`', holds: ({ strs }) => strs.length >= 1 && strs.length <= 2e4 },
    { says: '`0 <= strs[i].length <= 100`', holds: ({ strs }) => strs.every((word) => word.length <= 100) },
    {
      says: 'All words together have at most `10^6` letters.',
      holds: ({ strs }) => strs.reduce((sum, word) => sum + word.length, 0) <= 1e6,
    },
    { says: 'Every letter is one of `a` to `z`, lower-case.', holds: ({ strs }) => strs.every((word) => /^[a-z]*$/.test(word)) },
  ],
  samples: [
    {
      input: { strs: ['stone', 'tea', 'notes', 'onset', 'ate', 'sky'] },
      explanation:
        '`stone`, `notes` and `onset` share their five letters, `tea` and `ate` their three. `sky` has no anagram here and stands alone.',
    },
    {
      input: { strs: ['noon', 'on', 'noon', 'no'] },
      explanation: '`noon` is given twice, so its group holds it twice. `on` has the same letters, but fewer of them.',
    },
    { input: { strs: [''] }, explanation: 'The empty word is a word too.' },
  ],
  edgeCases: [
    { strs: ['a'] }, // smallest with a letter
    { strs: ['', ''] }, // empty words are anagrams of each other
    { strs: ['', 'b'] }, // an empty word is dropped by a test for truth
    { strs: ['ab', 'ab'] }, // a repeated word stays repeated
    { strs: ['aab', 'abb'] }, // the same set of letters, other counts
    { strs: ['ab', 'a', 'aa'] }, // one word begins another
    { strs: ['ad', 'bc'] }, // the same sum of letter codes
    { strs: ['abbbbbbbbbbb', 'aaaaaaaaaaab'] }, // counts 1, 11 and 11, 1 read alike when nothing separates them
    { strs: ['bbbbbbbbbba', 'aaaaaaaaaaa'] }, // as do 1, 10 and 11, 0
    { strs: ['z', 'a', 'z', 'az', 'za'] }, // the first and the last letter of the alphabet
    { strs: ['tar', 'rat', 'art', 'tar'] }, // one group of everything
    { strs: ['f', 'e', 'd', 'c', 'b', 'a'] }, // nothing belongs together
    { strs: [`${'x'.repeat(99)}y`, `y${'x'.repeat(99)}`, 'x'.repeat(100)] }, // the longest words
  ],
  random: listsOfWords(),
  large: [
    { why: 'no two words are anagrams: comparing with one member of every group is quadratic', n: 20_000, make: differentWords },
    { why: 'few groups of many words each', n: 10_000, make: fewGroups },
    { why: 'long words of two letters: hundreds of near misses', n: 10_000, make: twoLetterWords },
  ],
  limits: { timeFloorMs: 1000 }, // sorting every word takes several times as long as counting, but is right
  hints: [
    'What do all members of a group share, whatever the order of their letters?',
    'Turn every word into a key that is the same for anagrams and different for all others. A `Map` from key to group then needs one pass.',
    'The sorted letters are such a key. So are the 26 counts of the letters, which need no sorting: join them with a separator, or the counts 1, 11 and 11, 1 read alike.',
  ],
});

function listsOfWords() {
  const anagramsOften = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 4 });
  const anyLetters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 8 });
  const countsOfTwoDigits = fc.tuple(fc.nat(12), fc.nat(12)).map(([a, b]) => 'a'.repeat(a) + 'b'.repeat(b));
  const word = fc.oneof(
    { arbitrary: anagramsOften, weight: 6 },
    { arbitrary: anyLetters, weight: 2 },
    { arbitrary: countsOfTwoDigits, weight: 1 },
  );
  return fc.record({ strs: fc.array(word, { minLength: 1, maxLength: 14 }) });
}

function wordOf(rng: Rng, length: number, letters: string): string {
  return rng.array(length, () => letters.charAt(rng.int(0, letters.length - 1))).join('');
}

// Fifty random letters each: two of them are never anagrams in practice.
function differentWords(n: number, rng: Rng) {
  return { strs: rng.array(n, () => wordOf(rng, 50, 'abcdefghijklmnopqrstuvwxyz')) };
}

function fewGroups(n: number, rng: Rng) {
  const roots = rng.array(40, () => [...wordOf(rng, 30, 'abcdefgh')]);
  return { strs: rng.array(n, () => rng.shuffle(rng.pick(roots)).join('')) };
}

function twoLetterWords(n: number, rng: Rng) {
  return { strs: rng.array(n, () => wordOf(rng, rng.int(95, 100), 'ab')) };
}
