import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { minEatingSpeed } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'koko-eating-bananas',
  title: 'Koko Eating Bananas',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'binary-search-on-answer'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n log max)', space: 'O(1)' },
  entry: fn(
    'minEatingSpeed',
    [
      ['piles', z.array(z.int())],
      ['h', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: minEatingSpeed,
  constraints: [
    { says: '`1 <= piles.length <= 10^5`', holds: ({ piles }) => piles.length >= 1 && piles.length <= 1e5 },
    { says: '`piles.length <= h <= 10^9`', holds: ({ piles, h }) => h >= piles.length && h <= 1e9 },
    { says: '`1 <= piles[i] <= 10^9`', holds: ({ piles }) => piles.every((pile) => pile >= 1 && pile <= MAX) },
  ],
  drawn: { piles: 'bars' },
  samples: [
    {
      input: { piles: [4, 9, 6], h: 6 },
      explanation: 'At 4 an hour the piles take `1 + 3 + 2 = 6` hours. At 3 an hour they take `2 + 3 + 2 = 7`, one too many.',
    },
    { input: { piles: [4, 9, 6], h: 3 }, explanation: 'With one hour for each pile, she must eat the largest one within an hour.' },
    { input: { piles: [5], h: 8 }, explanation: 'One banana an hour takes 5 hours; slower than that she cannot eat.' },
  ],
  edgeCases: [
    { piles: [1], h: 1 }, // smallest
    { piles: [1], h: 1e9 }, // far more time than needed: the speed is 1, never 0
    { piles: [MAX], h: 1 }, // the largest answer there is
    { piles: [MAX], h: 1e9 }, // the longest time, which is just enough at 1 an hour
    { piles: [MAX], h: 2 }, // exactly half
    { piles: [MAX - 1], h: 1e9 }, // one hour to spare
    { piles: [MAX], h: 999_999_999 }, // one hour too few for speed 1
    { piles: [10], h: 3 }, // 10 / 3 must be rounded up: 4
    { piles: [10], h: 4 }, // 3 an hour leaves 1 for the last hour
    { piles: [10], h: 9 }, // 2 an hour, though 1 fails by one hour only
    { piles: [7, 7, 7], h: 3 }, // all equal, one hour each
    { piles: [7, 7, 7], h: 5 }, // the hours can only be 3 or 6: two spare ones do not help
    { piles: [7, 7, 7], h: 6 },
    { piles: [3, 3], h: 3 }, // the total over h is 2, but then the piles take 4 hours
    { piles: [1, 1, 1, 9], h: 4 }, // one large pile decides
    { piles: [1, 1, 1, 9], h: 6 }, // it gets three hours
    { piles: [9, 1, 1, 1], h: 12 }, // exactly one an hour
    { piles: [2, 9, 4, 5], h: 5 }, // the piles in no order
    { piles: [805_306_368, 805_306_368, 805_306_368], h: 1e9 }, // at 1 an hour the hours exceed 2^31
    { piles: [MAX, MAX, MAX, MAX, MAX], h: 1e9 }, // at 1 an hour they exceed 2^32
    { piles: [MAX, MAX], h: 3 }, // the sum of two piles does not fit 31 bits
    { piles: [1_000_000, 999_999], h: 1_000_001 }, // large, and exact to one banana
  ],
  random: fc.oneof(pilesUpTo(12, 3), pilesUpTo(40, 6), pilesUpTo(1000, 20), pilesUpTo(MAX, 12)),
  large: [
    {
      why: 'an hour for each pile: the answer is the largest pile, so that counting up tries a thousand million speeds',
      n: 20_000,
      make: noTimeToSpare,
    },
    { why: 'some three hours for each pile', n: 20_000, make: (n, rng) => ({ piles: largePiles(n, rng), h: 3 * n + rng.int(0, n) }) },
    {
      why: 'the longest time: the answer is small, and the hours at low speeds are very many',
      n: 20_000,
      make: (n, rng) => ({ piles: largePiles(n, rng), h: 1e9 }),
    },
  ],
  hints: [
    'Given a speed, how many hours does one pile take, and how many do all take? If a speed is enough, what about the higher ones?',
    'Along the speeds 1, 2, 3, … the answer to "is it enough?" changes only once, from no to yes. How do you find such a border without trying them all, and which speed is surely enough?',
    'Halve the range from 1 to the largest pile: if the sum of `Math.ceil(pile / middle)` is at most `h`, set `high = middle`, else `low = middle + 1`. Where the two meet is the least speed that works.',
  ],
});

// From one hour for each pile to a bit more than `hoursPerPile`.
function pilesUpTo(bound: number, hoursPerPile: number) {
  return fc
    .record({
      piles: fc.array(fc.integer({ min: 1, max: bound }), { minLength: 1, maxLength: 8 }),
      spare: fc.nat({ max: 8 * hoursPerPile }),
    })
    .map(({ piles, spare }) => ({ piles, h: piles.length + (spare % (piles.length * hoursPerPile)) }));
}

function noTimeToSpare(n: number, rng: Rng) {
  return { piles: largePiles(n, rng), h: n };
}

function largePiles(n: number, rng: Rng): number[] {
  return rng.array(n, () => rng.int(MAX / 2, MAX));
}
