import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { letterCombinations } from './solution';

const DIGITS = ['2', '3', '4', '5', '6', '7', '8', '9'];

export default defineProblem({
  slug: 'letter-combinations-of-a-phone-number',
  title: 'Letter Combinations of a Phone Number',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['backtracking', 'recursion', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n 4^n)', space: 'O(n) beyond the answer' },
  entry: fn('letterCombinations', [['digits', z.string()]], z.array(z.string())),
  checker: unordered(),
  reference: letterCombinations,
  constraints: [
    { says: '`0 <= digits.length <= 7`', holds: ({ digits }) => digits.length <= 7 },
    { says: '`digits` consists of the digits `2` to `9`.', holds: ({ digits }) => /^[2-9]*$/.test(digits) },
  ],
  samples: [
    { input: { digits: '48' }, explanation: 'One of g, h, i, followed by one of t, u, v: `3 * 3 = 9` texts.' },
    { input: { digits: '9' }, explanation: 'The key 9 has four letters.' },
    { input: { digits: '' }, explanation: 'No key was pressed, so there is nothing that could have been meant.' },
  ],
  edgeCases: [
    { digits: '' }, // smallest: an empty list, not a list with an empty text
    { digits: '2' }, // each key on its own
    { digits: '3' },
    { digits: '4' },
    { digits: '5' },
    { digits: '6' },
    { digits: '7' }, // four letters
    { digits: '8' },
    { digits: '9' }, // four letters
    { digits: '23' }, // the digits' order is the letters' order
    { digits: '32' }, // and this one is another task
    { digits: '22' }, // the same key twice: each press has its own letter
    { digits: '77' }, // the same with four letters
    { digits: '272' }, // the same key with another one between
    { digits: '79' }, // both keys with four letters
    { digits: '5689' }, // four keys
  ],
  random: fc.record({ digits: fc.array(fc.constantFrom(...DIGITS), { maxLength: 4 }).map((keys) => keys.join('')) }),
  large: [
    { why: 'four letters on every key: 16384 texts', n: 7, make: (n) => ({ digits: '7979797'.slice(-n) }) },
    { why: 'seven random keys', n: 7, make: randomKeys },
    { why: 'six random keys', n: 6, make: randomKeys },
  ],
  limits: { timeFloorMs: 1000 }, // building every shorter text in new arrays is slower, and right
  hints: [
    'Suppose you had all texts for the digits without the last one. How do you get from them to all texts for all digits?',
    'Build the text letter by letter: for the next digit try each of its letters, and let a recursive call deal with the digits after it. When the text is as long as `digits`, it is an answer. What does that say about empty `digits`, and what should it be?',
  ],
});

function randomKeys(n: number, rng: Rng) {
  return { digits: rng.array(n, () => rng.pick(DIGITS)).join('') };
}
