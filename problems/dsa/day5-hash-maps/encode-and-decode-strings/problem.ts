import * as fc from 'fast-check';
import * as z from 'zod';
import { anyValid, defineProblem, fn, type Rng, roundTrip } from '@/problems/spec';
import { decode, encode } from './solution';

type Input = { strs: string[] };

export default defineProblem({
  slug: 'encode-and-decode-strings',
  title: 'Encode and Decode Strings',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['string', 'design'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(total length)', space: 'O(total length)' },
  entry: roundTrip(fn('encode', [['strs', z.array(z.string())]], z.string()), fn('decode', [['s', z.string()]], z.array(z.string()))),
  checker: anyValid<Input, string[]>(({ input: { strs }, actual }) => whyDifferent(strs, actual)),
  reference: (strs: string[]) => decode(encode(strs)),
  constraints: [
    { says: '`0 <= strs.length <= 1000`', holds: ({ strs }) => strs.length <= 1000 },
    { says: '`0 <= strs[i].length <= 1000`', holds: ({ strs }) => strs.every((text) => text.length <= 1000) },
    {
      says: 'The texts may hold any characters: letters, digits, punctuation, spaces, line breaks, control characters, emoji.',
      holds: ({ strs }) => strs.every((text) => text.isWellFormed()),
    },
  ],
  samples: [
    {
      input: { strs: ['red', 'a,b', ''] },
      explanation: '`decode` must give back exactly these three, the comma and the empty text included.',
    },
    { input: { strs: [] }, explanation: 'A list without texts comes back as an empty list.' },
    { input: { strs: [''] }, explanation: 'A list with one empty text is something else than an empty list.' },
  ],
  edgeCases: [
    { strs: ['a'] }, // a single text
    { strs: ['', ''] }, // two empty texts
    { strs: ['', '', ''] },
    { strs: ['', 'a'] }, // an empty text in front
    { strs: ['a', ''] }, // and at the end
    { strs: ['ab', 'c'] }, // joined like the next two
    { strs: ['a', 'bc'] },
    { strs: ['abc'] },
    { strs: ['aaaaaaaaaa', 'b'] }, // a length of two digits
    { strs: ['x'.repeat(100), 'y'.repeat(9), 'z'] }, // three digits, then one
    { strs: ['1', '23', '456'] }, // digits only
    { strs: ['3#abc', '#', '0#'] }, // texts that look like a length with its mark
    { strs: ['4:abcd', ':', '2:'] },
    { strs: ['1/a', '/', '10/'] },
    { strs: ['1,a', ',', ',,'] }, // the usual separators, alone and together
    { strs: ['a;b', 'c|d', 'e f', 'g\th', 'i\nj', '\r\n'] },
    { strs: ['|', '||', '|||'] },
    { strs: ['-', '--', '_', '.', '$', '%', '&', '*', '~', '@', '!', '?', '+', '='] },
    { strs: ['#', '##', '#,#', '#:#'] },
    { strs: ['\\', '\\\\', '\\n', '/\\'] }, // backslashes, which escaping must escape too
    { strs: ['%20', '%', '%2C', '&amp;', '&'] }, // what escaping may produce
    { strs: ['"', "'", '`', '","', '["a"]', '[]', '""', 'null', 'undefined'] }, // what JSON uses
    { strs: ['\u0000', '\u0001', '\u001f', '\u007f', '\u00a7', '\u00ff'] }, // control characters and the upper half of 8 bits
    { strs: ['Grüße', '東京', '🎈', '🎈🎈'] }, // beyond 8 bits; an emoji has the length 2
    { strs: ['same', 'same', 'same'] }, // repeated texts
    { strs: [' ', '  ', ' a ', '\n'] }, // only white space: nothing may be trimmed
    { strs: ['0', '00', '007'] }, // leading zeros
    { strs: ['constructor', '__proto__', 'length'] },
    { strs: ['q'.repeat(1000)] }, // the longest text
  ],
  random: fc.record({
    strs: fc.oneof(
      fc.array(fc.string({ unit: fc.constantFrom(...'#,:/|1;-'), maxLength: 4 }), { maxLength: 5 }),
      fc.array(fc.string({ unit: fc.constantFrom(...'ab01\\"%\n '), maxLength: 14 }), { maxLength: 5 }),
      fc.array(fc.string({ unit: fc.constantFrom(...Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))), maxLength: 6 }), {
        maxLength: 5,
      }),
    ),
  }),
  randomTests: 80,
  large: [
    { why: 'a thousand long texts of characters that are often separators', n: 1000, make: longTexts },
    { why: 'a thousand empty texts', n: 1000, make: (n) => ({ strs: Array.from({ length: n }, () => '') }) },
    {
      why: 'a thousand texts of all lengths',
      n: 1000,
      make: (n, rng) => ({ strs: rng.array(n, (i) => 'ab1#'.charAt(rng.int(0, 3)).repeat(i % 130)) }),
    },
  ],
  limits: { timeFloorMs: 2000 }, // building texts character by character is right
  hints: [
    'Joining with a comma fails when a text holds a comma. Is there any separator that cannot occur?',
    'There is none, so the reader must know where a text ends without looking at its characters. What could be written before a text?',
    'Write its length in digits, then a mark such as `#`, then the text. The reader takes digits up to the *first* mark, then exactly so many characters, whatever they are.',
  ],
});

function whyDifferent(strs: string[], actual: string[]): string | undefined {
  const show = (text: string | undefined) =>
    text === undefined ? 'nothing' : JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
  const length = Math.max(strs.length, actual.length);
  for (let i = 0; i < length; i++) {
    if (strs[i] !== actual[i]) return `decode(encode(strs)) has ${show(actual[i])} at index ${i}, where strs has ${show(strs[i])}.`;
  }
  return undefined;
}

function longTexts(n: number, rng: Rng) {
  const characters = [...'#:,;|/ 0123456789abc\n'];
  return { strs: rng.array(n, () => rng.array(rng.int(900, 1000), () => rng.pick(characters)).join('')) };
}
