import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { wordBreak } from './solution';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

export default defineProblem({
  slug: 'word-break',
  title: 'Word Break',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'memoization', 'hash-set', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n L)', space: 'O(n)' },
  entry: fn(
    'wordBreak',
    [
      ['s', z.string()],
      ['wordDict', z.array(z.string())],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: wordBreak,
  constraints: [
    { says: '`1 <= s.length <= 300`', holds: ({ s }) => s.length >= 1 && s.length <= 300 },
    { says: '`1 <= wordDict.length <= 1000`', holds: ({ wordDict }) => wordDict.length >= 1 && wordDict.length <= 1000 },
    {
      says: '`1 <= wordDict[i].length <= 20`',
      holds: ({ wordDict }) => wordDict.every((word) => word.length >= 1 && word.length <= 20),
    },
    {
      says: '`s` and all words consist of letters from `a` to `z`.',
      holds: ({ s, wordDict }) => [s, ...wordDict].every((text) => /^[a-z]*$/.test(text)),
    },
  ],
  samples: [
    {
      input: { s: 'teapotlid', wordDict: ['tea', 'pot', 'teapot', 'lid'] },
      explanation: '`teapot` and `lid`; or `tea`, `pot` and `lid`.',
    },
    { input: { s: 'nanana', wordDict: ['na', 'nab'] }, explanation: '`na` three times; `nab` is not needed.' },
    {
      input: { s: 'seaside', wordDict: ['sea', 'seas', 'side', 'id'] },
      explanation: '`sea` and `side`. Taking the longer `seas` first would leave `ide`, which begins with no word but `id`.',
    },
  ],
  edgeCases: [
    { s: 'a', wordDict: ['a'] }, // smallest
    { s: 'a', wordDict: ['b'] }, // smallest that cannot be cut
    { s: 'a', wordDict: ['aa'] }, // the word is longer than the text
    { s: 'ab', wordDict: ['a'] }, // a rest at the end
    { s: 'ab', wordDict: ['b'] }, // a rest at the start
    { s: 'ab', wordDict: ['ba'] }, // the same letters in another order
    { s: 'ab', wordDict: ['b', 'a'] }, // words in another order than in the text
    { s: 'aa', wordDict: ['a'] }, // one word twice
    { s: 'aaa', wordDict: ['aa'] }, // overlapping would do, but is not allowed
    { s: 'abab', wordDict: ['ab'] }, // one longer word twice
    { s: 'aaab', wordDict: ['aa', 'ab'] }, // equal lengths only
    { s: 'abcd', wordDict: ['a', 'abc', 'b', 'cd'] }, // the longest first word leads nowhere
    { s: 'abcd', wordDict: ['a', 'ab', 'bcd'] }, // the longest that fits leads nowhere, the shortest leads on
    { s: 'aaaaaaa', wordDict: ['aaaa', 'aaa'] }, // in either order, but not one kind alone
    { s: 'aaaaa', wordDict: ['aaaa', 'aaa'] }, // five cannot be made of threes and fours
    { s: 'catsandog', wordDict: ['cats', 'dog', 'sand', 'and', 'cat'] }, // every way leaves og
    { s: 'cbca', wordDict: ['bc', 'ca'] }, // with bc taken out, ca would close up
    { s: 'ccaccc', wordDict: ['cc', 'ac'] }, // with ac taken out, the rest would be of cc; and it can be cut
    { s: 'caaa', wordDict: ['aa', 'ca'] }, // aa taken out in the wrong place leaves ca anyway
    { s: 'aaaca', wordDict: ['aa', 'aca'] }, // taking out aa from the front twice fails
    { s: 'bb', wordDict: ['a', 'b', 'bbb', 'bbbb'] }, // lengths that do not fit
    { s: 'goalspecial', wordDict: ['go', 'goal', 'goals', 'special'] }, // neither the shortest nor the longest
    { s: 'aebbbbs', wordDict: ['a', 'aeb', 'ebbbb', 's', 'eb'] }, // a long word behind a short one
    { s: 'zz', wordDict: ['z', 'zz'] }, // the end of the alphabet
    { s: 'abcdefghijklmnopqrst', wordDict: ['abcdefghijklmnopqrst'] }, // a word of the greatest length
    { s: 'abcdefghijklmnopqrstu', wordDict: ['abcdefghijklmnopqrst', 'u'] }, // and one letter after it
    { s: 'a', wordDict: ['b', 'c', 'd', 'a'] }, // the last word of the list
    { s: 'abc', wordDict: ['ab', 'bc'] }, // both fit, and overlap
    { s: 'constructor', wordDict: ['con', 'structor'] }, // texts that are also names in every object
    { s: 'constructorvalueof', wordDict: ['value', 'of'] },
  ],
  random: fc.oneof(anyWords('a', 9), anyWords('ab', 8), anyWords('abc', 8), joinedWords('ab'), joinedWords('abc')),
  randomTests: 120,
  large: [
    {
      why: 'equal letters and another one at the end: without memory the same rests are tried over and over',
      n: 300,
      make: equalThenOther,
    },
    { why: 'the other letter stands in front, so whoever cuts from the end tries as often', n: 300, make: otherThenEqual },
    { why: 'a thousand words and a text made of them', n: 300, make: manyWords },
    { why: 'two letters, and a text that can be cut nearly to its end', n: 300, make: nearlyToTheEnd },
    {
      why: 'cut into three hundred words of one letter',
      n: 300,
      make: (n, rng) => ({ s: randomText(n, 'ab', rng), wordDict: ['a', 'b'] }),
    },
  ],
  hints: [
    'Suppose `s` can be cut into words. What can you say about its last word, and about everything before that?',
    'So the beginning of `s` up to some place can be cut exactly when a word ends there that starts at a place which could be reached too. How many places are there, and how often does plain recursion ask about each of them?',
    'Keep the set of places that can be reached, at first only 0. From each of them try every word (or every length that a word has): if `s` goes on with a word, its end can be reached too. The answer is whether `s.length` is among them.',
  ],
});

function textOf(letters: string, maxLength: number) {
  return fc.array(fc.constantFrom(...letters), { minLength: 1, maxLength }).map((all) => all.join(''));
}

function dictionary(letters: string) {
  return fc.uniqueArray(textOf(letters, 4), { minLength: 1, maxLength: 4 });
}

function anyWords(letters: string, maxLength: number) {
  return fc.record({ s: textOf(letters, maxLength), wordDict: dictionary(letters) });
}

// A text of the dictionary's words, at times with one letter more.
function joinedWords(letters: string) {
  const picks = fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 4 });
  const cut = fc.tuple(fc.nat({ max: 12 }), fc.constantFrom('', '', ...letters));
  return fc.record({ wordDict: dictionary(letters), picks, cut }).map(({ wordDict, picks: chosen, cut: [place, letter] }) => {
    const joined = chosen.map((pick) => wordDict[pick % wordDict.length] as string).join('');
    return { s: joined.slice(0, place) + letter + joined.slice(place), wordDict };
  });
}

function runsUpTo(longest: number): string[] {
  return Array.from({ length: longest }, (_, i) => 'a'.repeat(i + 1));
}

function equalThenOther(n: number) {
  return { s: `${'a'.repeat(n - 1)}b`, wordDict: runsUpTo(20) };
}

function otherThenEqual(n: number) {
  return { s: `b${'a'.repeat(n - 1)}`, wordDict: runsUpTo(20) };
}

function randomText(length: number, letters: string, rng: Rng): string {
  return rng.array(length, () => rng.pick([...letters])).join('');
}

function manyWords(n: number, rng: Rng) {
  const words = new Set<string>();
  while (words.size < 1000) words.add(randomText(rng.int(3, 20), ALPHABET, rng));
  const wordDict = [...words];
  let s = '';
  for (let word = rng.pick(wordDict); s.length + word.length <= n; word = rng.pick(wordDict)) s += word;
  return { s, wordDict };
}

function nearlyToTheEnd(n: number, rng: Rng) {
  const wordDict = ['a', 'b', 'ab', 'ba', 'aab', 'abb', 'babab', 'aaaa', 'bbbb', 'abababab'];
  return { s: `${randomText(n - 2, 'ab', rng)}cb`, wordDict };
}
