import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { numDecodings } from './solution';

export default defineProblem({
  slug: 'decode-ways',
  title: 'Decode Ways',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'memoization', 'string'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('numDecodings', [['s', z.string()]], z.int()),
  checker: exact(),
  reference: numDecodings,
  constraints: [
    { says: '`1 <= s.length <= 100`', holds: ({ s }) => s.length >= 1 && s.length <= 100 },
    { says: '`s` consists of digits; it may start with `0`.', holds: ({ s }) => /^[0-9]*$/.test(s) },
    { says: 'The answer is less than `2^53`.', holds: ({ s }) => numDecodings(s) < 2 ** 53 },
  ],
  samples: [
    { input: { s: '1215' }, explanation: '`ABAE`, `ABO`, `AUE`, `LAE` and `LO`.' },
    { input: { s: '3102' }, explanation: 'Only `CJB`: the 0 belongs to the 1 before it, and 31 is no letter.' },
    { input: { s: '506' }, explanation: 'Neither `0`, nor `50`, nor `06` stands for a letter.' },
  ],
  edgeCases: [
    { s: '1' }, // smallest
    { s: '9' }, // the largest single digit
    { s: '0' }, // smallest that is no message
    { s: '00' }, // a pair of zeros
    { s: '10' }, // the smallest pair: one way, not two
    { s: '20' }, // the other pair that ends with 0
    { s: '30' }, // a 0 after a digit that makes no pair with it
    { s: '01' }, // a leading zero
    { s: '06' }, // a pair with a leading zero that would be a small number
    { s: '11' }, // two ways
    { s: '19' }, // the largest pair that begins with 1
    { s: '26' }, // the largest pair: Z
    { s: '27' }, // one above the largest pair
    { s: '99' }, // far above
    { s: '100' }, // the second 0 has no partner
    { s: '101' }, // the 0 is taken, so 01 is no pair
    { s: '110' }, // the last 1 belongs to the 0
    { s: '1001' }, // zeros in the middle
    { s: '1020' }, // two pairs and nothing else
    { s: '2061' }, // 06 in the middle
    { s: '230' }, // fails only at the end
    { s: '127' }, // one pair that fits, one that does not
    { s: '111111' }, // every pair fits: Fibonacci numbers
    { s: '262626' }, // 26 fits, 62 does not
    { s: '12030' }, // a 0 that ruins a good beginning
  ],
  random: fc.record({ s: fc.oneof(digits(['1', '2'], 10), digits(['0', '1', '2', '6', '7'], 8), digits([...'0123456789'], 12)) }),
  randomTests: 100,
  large: [
    { why: 'every pair fits: recursion without memory counts the ways one by one', n: 77, make: (n) => ({ s: '1'.repeat(n) }) },
    { why: 'twos before a pair that does not fit', n: 77, make: (n) => ({ s: `${'2'.repeat(n - 1)}7` }) },
    { why: 'the longest text, with few pairs', n: 100, make: pairsNowAndThen },
    { why: 'tens and twenties only: a long text that is read in one way', n: 100, make: (n, rng) => ({ s: tens(n, rng) }) },
  ],
  hints: [
    'How is the first letter written? There are at most two possibilities, and each leaves a shorter text. In the same way you can look at the last letter.',
    'The ways to read the first `i` digits: those of the first `i - 1`, if the last digit alone is a letter, plus those of the first `i - 2`, if the last two digits are one. How many different beginnings are there?',
    'A digit alone is a letter unless it is `0`. Two digits are a letter from `10` to `26`. Nothing else is, and the empty text counts as one way.',
  ],
});

function digits(choices: string[], maxLength: number) {
  return fc.string({ unit: fc.constantFrom(...choices), minLength: 1, maxLength });
}

// Between two pairs that may be read as one letter there are digits that make no pair, so the ways stay below 3^25.
function pairsNowAndThen(n: number, rng: Rng) {
  return { s: rng.array(n, (i) => (i % 4 === 0 ? rng.pick(['1', '2']) : i % 4 === 1 ? rng.int(1, 9) : rng.int(7, 9))).join('') };
}

function tens(n: number, rng: Rng): string {
  return rng.array(n / 2, () => rng.pick(['10', '20'])).join('');
}
