import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { coinChange } from './solution';

const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'coin-change',
  title: 'Coin Change',
  track: 'day4',
  difficulty: 'medium',
  patterns: ['dp-1d', 'memoization', 'bfs'],
  documents: ['dsa-day4-recursion'],
  complexity: { time: 'O(k amount)', space: 'O(amount)' },
  entry: fn(
    'coinChange',
    [
      ['coins', z.array(z.int())],
      ['amount', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: coinChange,
  constraints: [
    { says: '`1 <= coins.length <= 12`', holds: ({ coins }) => coins.length >= 1 && coins.length <= 12 },
    { says: '`1 <= coins[i] <= 2^31 - 1`', holds: ({ coins }) => coins.every((coin) => coin >= 1 && coin <= MAX) },
    { says: '`0 <= amount <= 10^4`', holds: ({ amount }) => amount >= 0 && amount <= 1e4 },
    { says: '`amount` is at most 1500 times the smallest coin.', holds: ({ coins, amount }) => amount <= 1500 * Math.min(...coins) },
  ],
  samples: [
    {
      input: { coins: [9, 6, 1], amount: 13 },
      explanation: '`6 + 6 + 1 = 13`. Starting with the 9 leaves 4, which takes four more coins.',
    },
    { input: { coins: [4, 6], amount: 9 }, explanation: 'Sums of fours and sixes are even.' },
    { input: { coins: [5], amount: 0 }, explanation: 'No coin at all adds up to 0.' },
  ],
  edgeCases: [
    { coins: [1], amount: 0 }, // smallest: nothing to pay takes 0 coins, not -1
    { coins: [1], amount: 1 }, // one coin, once
    { coins: [2], amount: 1 }, // the only coin is too large
    { coins: [2], amount: 3 }, // the only coin fits once and leaves a rest
    { coins: [2], amount: 8 }, // the same coin several times
    { coins: [1, 3, 4], amount: 6 }, // taking the largest first gives 4 + 1 + 1
    { coins: [4, 3], amount: 6 }, // taking the largest first finds no way at all
    { coins: [5, 2], amount: 6 }, // the largest must be left out
    { coins: [3, 7], amount: 11 }, // the greatest amount that threes and sevens cannot make
    { coins: [3, 7], amount: 13 }, // both kinds are needed
    { coins: [2, 5, 1], amount: 11 }, // coins in no order
    { coins: [6, 6, 4], amount: 12 }, // a value listed twice
    { coins: [1, 5, 10, 12], amount: 20 }, // two tens beat a twelve, a five and three ones
    { coins: [7], amount: 7 }, // amount and coin are the same
    { coins: [MAX], amount: 2 }, // the largest coin, far above the amount
    { coins: [MAX, 1], amount: 3 }, // adding to the largest coin does not fit 32 bits
  ],
  random: fc.record({
    coins: fc.array(fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.integer({ min: 10, max: MAX })), {
      minLength: 1,
      maxLength: 4,
    }),
    amount: fc.nat({ max: 20 }),
  }),
  large: [
    { why: 'twelve coins for a large amount: without memory the same rests are asked for again and again', n: 10_000, make: manyCoins },
    { why: 'even coins and an odd amount: every way fails, and that only at the very end', n: 9_999, make: evenCoins },
    { why: 'two coins whose ways to pay are long', n: 10_000, make: (n) => ({ coins: [11, 7], amount: n }) },
    { why: 'the longest way to pay: 1500 coins of one kind', n: 1500, make: (n) => ({ coins: [1], amount: n }) },
  ],
  hints: [
    'Taking the largest coin that fits can go wrong: pay 6 with 1, 3 and 4. Suppose you knew the *last* coin that is put down. What would remain to be found out?',
    'If the last coin is `c`, the rest of the coins pay `amount - c`, and they must be as few as possible. Try each coin as the last one, and take the best. The same smaller amounts come up again and again: how many different ones are there?',
    'Fill an array: `fewest[0] = 0`, and for each sum from 1 to `amount` the smallest `fewest[sum - coin] + 1` over all coins that fit. Start every other entry at `Infinity`, and turn that into `-1` in the end.',
  ],
});

function manyCoins(n: number, rng: Rng) {
  return { coins: [...rng.distinctInts(11, 20, 420), 7], amount: n };
}

function evenCoins(n: number, rng: Rng) {
  const coins = rng.distinctInts(12, 4, 200).map((half) => 2 * half);
  return { coins, amount: n % 2 === 0 ? n + 1 : n };
}
