import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { WordDictionary } from './solution';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

type Call = readonly [method: 'addWord' | 'search', word: string];

export default defineProblem({
  slug: 'design-add-and-search-words-data-structure',
  title: 'Design Add and Search Words Data Structure',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['trie', 'design', 'backtracking', 'string'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(L) per addWord, O(26² L) per search', space: 'O(total letters)' },
  entry: cls('WordDictionary', [], {
    addWord: method([['word', z.string()]], z.void()),
    search: method([['word', z.string()]], z.boolean()),
  }),
  checker: classCalls(),
  reference: WordDictionary,
  constraints: [
    { says: 'The two methods are called at most `5 * 10^4` times in all.', holds: ({ operations }) => operations.length - 1 <= 5e4 },
    { says: '`1 <= word.length <= 25`', holds: (calls) => callsOf(calls).every(([, { length }]) => length >= 1 && length <= 25) },
    {
      says: 'A word that is added consists of the lower-case letters `a` to `z`.',
      holds: (calls) => callsOf(calls).every(([name, word]) => name === 'search' || /^[a-z]*$/.test(word)),
    },
    {
      says: 'A word that is searched consists of such letters and of at most 2 dots.',
      holds: (calls) => callsOf(calls).every(([name, word]) => name === 'addWord' || /^[a-z]*(\.[a-z]*){0,2}$/.test(word)),
    },
  ],
  samples: [
    {
      input: dictionary(add('oak'), add('ash'), search('elm'), search('ash'), search('.sh'), search('a..')),
      explanation: 'Both ".sh" and "a.." fit "ash".',
    },
    {
      input: dictionary(add('pine'), search('pin'), search('pin.'), search('pine.')),
      explanation:
        '"pin" is only a part of a word. A dot stands for exactly one letter: it completes "pin." to "pine", but "pine." is too long.',
    },
  ],
  edgeCases: [
    dictionary(search('a')), // nothing is stored
    dictionary(search('.')), // neither is there any letter for a dot
    dictionary(add('a'), search('a'), search('.'), search('b')), // the shortest word
    dictionary(add('a'), search('..')), // two dots are two letters
    dictionary(add('ab'), search('a'), search('.')), // a prefix is no word
    dictionary(add('ab'), search('a.'), search('.b'), search('..')), // a dot in each place
    dictionary(add('ab'), search('ab.'), search('.ab')), // a dot is never empty
    dictionary(add('ab'), search('a.b')), // not in the middle either
    dictionary(add('ab'), add('cd'), search('.d'), search('.b'), search('.c')), // the second child of a dot
    dictionary(add('ab'), add('bc'), add('cd'), search('.d'), search('.a')), // the last one
    dictionary(add('abc'), add('ad'), search('.d'), search('a.'), search('a..')), // children of different depth
    dictionary(add('abx'), add('acy'), search('a.y'), search('a.x'), search('a.z')), // a dot in the middle, the way goes on below
    dictionary(add('aax'), add('bby'), search('..y'), search('..x')), // two dots, back over both
    dictionary(add('aax'), add('bby'), search('.a.'), search('.b.'), search('.c.')), // dots around a letter
    dictionary(add('axb'), add('ayc'), search('.x.'), search('.yb'), search('a.c')), // a branch that fails only at the end
    dictionary(add('abc'), add('ab'), search('abc'), search('ab'), search('a.')), // a prefix is added after the longer word
    dictionary(add('ab'), add('ab'), search('ab')), // the same word twice
    dictionary(search('ab'), add('ab'), search('ab'), search('abc')), // asked for before and after
    dictionary(add('az'), add('za'), search('.a'), search('z.'), search('..')), // first and last letter of the alphabet
    dictionary(add('a'), add('bb'), search('.'), search('..'), search('b')), // a word that ends beside a longer one
  ],
  random: listsOfCalls(),
  large: [
    {
      why: 'words with common beginnings and many questions without a match: whoever tests all words does so each time',
      n: 50_000,
      make: wordsWithStems,
    },
    {
      why: 'any letters and lengths',
      n: 8000,
      make: (n, rng) => asCalls(wordsAndQuestions(n, () => wordOf(rng.int(1, 25), ALPHABET, rng), ALPHABET, rng)),
    },
    {
      why: 'few letters, so that dots have many ways to go on',
      n: 6000,
      make: (n, rng) => asCalls(wordsAndQuestions(n, () => wordOf(rng.int(3, 12), 'abc', rng), 'abc', rng)),
    },
    { why: 'the longest words', n: 2000, make: (n, rng) => asCalls(wordsAndQuestions(n, () => wordOf(25, 'ab', rng), 'ab', rng)) },
  ],
  hints: [
    'Without dots this is a trie: one node per prefix, one child per letter, and a mark where a word ends. What changes at a dot?',
    'At a dot you do not know which child is the right one. Try all of them; one that works is enough.',
    'Write a recursive helper for a node and a place in the word. At the end of the word it returns the mark of the node. At a letter it goes to that child, if there is one. At a dot it asks every child for the rest of the word and returns whether any says yes.',
  ],
});

function add(word: string): Call {
  return ['addWord', word];
}

function search(word: string): Call {
  return ['search', word];
}

function dictionary(...calls: Call[]): Calls {
  return asCalls(calls);
}

function asCalls(calls: Call[]): Calls {
  return { operations: ['WordDictionary', ...calls.map(([name]) => name)], arguments: [[], ...calls.map(([, word]) => [word])] };
}

function callsOf({ operations, arguments: given }: Calls): [name: string, word: string][] {
  return operations.slice(1).map((name, i) => [name, String(given[i + 1]?.[0])]);
}

// Short words of few letters, so that they meet. Shrinks by leaving calls out: fast-check drops them from the
// front of the array, a smaller `kept` from the end.
function listsOfCalls() {
  const call = fc.record({
    name: fc.constantFrom('addWord' as const, 'search' as const),
    word: fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 }),
    dots: fc.array(fc.nat(3), { maxLength: 2, size: 'max' }),
  });
  return fc
    .record({ kept: fc.integer({ min: 1, max: 30 }), calls: fc.array(call, { minLength: 1, maxLength: 24, size: 'max' }) })
    .map(({ kept, calls }) =>
      asCalls(calls.slice(0, kept).map(({ name, word, dots }): Call => (name === 'search' ? search(dotted(word, dots)) : add(word)))),
    );
}

function dotted(word: string, places: number[]): string {
  return [...word].map((letter, i) => (places.some((place) => place % word.length === i) ? '.' : letter)).join('');
}

// A fifth of the calls add words. Questions are words with up to two dots, most of them with one wrong letter.
function wordsAndQuestions(n: number, makeWord: () => string, letters: string, rng: Rng): Call[] {
  const words = rng.array(Math.ceil(n / 5), makeWord);
  const questions = rng.array(n - words.length, () => {
    const word = rng.pick(words);
    const changed = rng.int(0, 4) === 0 ? word : withAnotherLetter(word, letters, rng);
    return search(
      dotted(
        changed,
        rng.array(rng.int(0, 2), () => rng.int(0, 24)),
      ),
    );
  });
  return [...words.map(add), ...questions];
}

// Words of all lengths from 4 to 18, so that groups by length are small. A trie is small too, and soon knows that a question
// has no match: most have a wrong letter near the beginning.
function wordsWithStems(n: number, rng: Rng): Calls {
  const stems = rng.array(100, () => wordOf(rng.int(2, 16), ALPHABET, rng));
  const words = rng.array(Math.ceil(n / 5), () => rng.pick(stems) + wordOf(2, ALPHABET, rng));
  const questions = rng.array(n - words.length, () => {
    const word = rng.pick(words);
    const changed = rng.int(0, 9) === 0 ? word : ALPHABET.charAt(rng.int(0, 25)) + wordOf(2, ALPHABET, rng) + word.slice(3);
    return search(rng.int(0, 2) === 0 ? dotted(changed, [rng.int(0, 24), rng.int(0, 24)]) : changed);
  });
  return asCalls([...words.map(add), ...questions]);
}

function wordOf(length: number, letters: string, rng: Rng): string {
  return rng.array(length, () => letters.charAt(rng.int(0, letters.length - 1))).join('');
}

function withAnotherLetter(word: string, letters: string, rng: Rng): string {
  const place = rng.int(word.length >> 1, word.length - 1);
  return word.slice(0, place) + letters.charAt(rng.int(0, letters.length - 1)) + word.slice(place + 1);
}
