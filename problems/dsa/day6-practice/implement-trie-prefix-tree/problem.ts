import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { Trie } from './solution';

type Call = readonly [method: 'insert' | 'search' | 'startsWith', text: string];

export default defineProblem({
  slug: 'implement-trie-prefix-tree',
  title: 'Implement Trie (Prefix Tree)',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['trie', 'design', 'string'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(L) per call', space: 'O(total letters)' },
  entry: cls('Trie', [], {
    insert: method([['word', z.string()]], z.void()),
    search: method([['word', z.string()]], z.boolean()),
    startsWith: method([['prefix', z.string()]], z.boolean()),
  }),
  checker: classCalls(),
  reference: Trie,
  constraints: [
    { says: 'The three methods are called at most `5 * 10^4` times in all.', holds: ({ operations }) => operations.length - 1 <= 5e4 },
    {
      says: '`1 <= word.length, prefix.length <= 1000`',
      holds: (calls) => textsOf(calls).every(({ length }) => length >= 1 && length <= 1000),
    },
    {
      says: 'All words and prefixes together have at most `10^6` letters.',
      holds: (calls) => textsOf(calls).reduce((sum, { length }) => sum + length, 0) <= 1e6,
    },
    { says: 'They consist of the lower-case letters `a` to `z`.', holds: (calls) => textsOf(calls).every((text) => /^[a-z]*$/.test(text)) },
  ],
  samples: [
    {
      input: trie(insert('tea'), search('tea'), search('te'), startsWith('te'), insert('te'), search('te')),
      explanation: '"te" is a prefix of "tea" from the start, but a word only after it has been inserted itself.',
    },
    {
      input: trie(startsWith('s'), insert('sun'), startsWith('sun'), startsWith('sunny'), search('un')),
      explanation: 'A word is a prefix of itself. "sunny" goes on where no word does, and "un" is not at the beginning.',
    },
  ],
  edgeCases: [
    trie(search('a')), // nothing is stored
    trie(startsWith('a')), // neither does anything start so
    trie(insert('a'), search('a'), startsWith('a')), // the shortest word
    trie(insert('ab'), search('a')), // a prefix is no word
    trie(insert('ab'), startsWith('a'), startsWith('ab')), // but a prefix
    trie(insert('a'), search('ab'), startsWith('ab')), // longer than the word
    trie(insert('ab'), search('b'), startsWith('b')), // the end of a word is no beginning
    trie(insert('abc'), insert('ab'), search('abc'), startsWith('abc'), search('ab')), // a prefix of a present word is inserted
    trie(insert('ab'), insert('abc'), search('ab'), search('abc')), // a word is continued
    trie(insert('ab'), insert('ab'), search('ab'), search('a')), // the same word twice
    trie(insert('ab'), insert('ac'), search('ab'), search('ac'), search('ad')), // two words that part
    trie(insert('ab'), insert('cb'), search('cb'), search('ab'), search('bb')), // the same letter below different ones
    trie(insert('aa'), search('a'), search('aa'), search('aaa')), // one letter again and again
    trie(insert('az'), insert('za'), search('az'), search('za'), startsWith('z')), // first and last letter of the alphabet
    trie(search('ab'), startsWith('ab'), insert('b'), search('ab'), startsWith('a')), // asking stores nothing
    trie(insert('abd'), insert('acd'), search('ad'), startsWith('ad'), search('abcd')), // letters in order, but with gaps
    trie(insert('end'), search('en'), insert('isend'), search('is')), // words that are names of fields
  ],
  random: listsOfCalls(),
  large: [
    {
      why: 'half of the calls insert, half ask for a prefix that many words nearly have: whoever goes through all words does so each time',
      n: 50_000,
      make: manyWords,
    },
    { why: 'words of 1000 letters', n: 60, make: longWords },
    { why: 'short words, inserted and asked for in turn', n: 20_000, make: shortWords },
  ],
  hints: [
    'Words with the same beginning have something to share. What would you have to store so that a common beginning is stored only once?',
    'Let each node have one child for each letter that may follow. A word is then a way down from the root. Which words end *inside* such a way, and how can you tell?',
    'Give each node a map of children and a mark "a word ends here". All three methods walk down letter by letter: `insert` creates what is missing and sets the mark at the end, `search` asks for the mark, `startsWith` only whether the way exists.',
  ],
});

function insert(word: string): Call {
  return ['insert', word];
}

function search(word: string): Call {
  return ['search', word];
}

function startsWith(prefix: string): Call {
  return ['startsWith', prefix];
}

function trie(...calls: Call[]): Calls {
  return asCalls(calls);
}

function asCalls(calls: Call[]): Calls {
  return { operations: ['Trie', ...calls.map(([name]) => name)], arguments: [[], ...calls.map(([, text]) => [text])] };
}

function textsOf(calls: Calls): string[] {
  return calls.arguments.slice(1).map(([text]) => String(text));
}

// Short words of few letters, so that they meet. Shrinks by leaving calls out: fast-check drops them from the
// front of the array, a smaller `kept` from the end.
function listsOfCalls() {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 4 });
  const call = fc.tuple(fc.constantFrom('insert' as const, 'search' as const, 'startsWith' as const), text);
  return fc
    .record({ kept: fc.integer({ min: 1, max: 30 }), calls: fc.array(call, { minLength: 1, maxLength: 24, size: 'max' }) })
    .map(({ kept, calls }) => asCalls(calls.slice(0, kept)));
}

// Words over a to e; nearly every prefix that is asked for goes astray at its last letter only.
function manyWords(n: number, rng: Rng): Calls {
  const words = rng.array(n >> 1, () => wordOf(8, 'abcde', rng));
  const questions = rng.array(n - words.length, (): Call => {
    const word = rng.pick(words);
    const draw = rng.int(0, 49);
    if (draw === 0) return startsWith(word.slice(0, rng.int(1, 8)));
    return draw === 1 ? search(word.slice(0, rng.int(6, 8))) : startsWith(`${word.slice(0, rng.int(3, 7))}z`);
  });
  return asCalls([...words.map(insert), ...questions]);
}

function longWords(n: number, rng: Rng): Calls {
  const stem = wordOf(900, 'ab', rng);
  const words = rng.array(n >> 1, () => stem + wordOf(100, 'ab', rng));
  return asCalls([
    ...words.map(insert),
    ...rng.array(n - words.length, (i): Call => {
      const word = words[i] as string;
      return rng.pick([search(word), search(word.slice(0, 950)), startsWith(word.slice(0, 950)), startsWith(`${word.slice(0, 950)}c`)]);
    }),
  ]);
}

function shortWords(n: number, rng: Rng): Calls {
  return asCalls(
    rng.array(
      n,
      (): Call => [rng.pick(['insert', 'search', 'startsWith'] as const), wordOf(rng.int(1, 3), 'abcdefghijklmnopqrstuvwxyz', rng)],
    ),
  );
}

function wordOf(length: number, letters: string, rng: Rng): string {
  return rng.array(length, () => letters[rng.int(0, letters.length - 1)]).join('');
}
