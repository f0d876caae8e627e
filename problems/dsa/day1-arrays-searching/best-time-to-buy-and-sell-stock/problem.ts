import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { maxProfit } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'best-time-to-buy-and-sell-stock',
  title: 'Best Time to Buy and Sell Stock',
  track: 'day1',
  difficulty: 'easy',
  patterns: ['array', 'greedy'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('maxProfit', [['prices', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: maxProfit,
  constraints: [
    { says: '`1 <= prices.length <= 2 * 10^5`', holds: ({ prices }) => prices.length >= 1 && prices.length <= 2e5 },
    { says: '`0 <= prices[i] <= 10^4`', holds: ({ prices }) => prices.every((price) => price >= 0 && price <= MAX) },
  ],
  drawn: { prices: 'bars' },
  samples: [
    { input: { prices: [8, 3, 5, 2, 6, 4] }, explanation: 'Buy at 2 and sell at 6, which brings 4. The 8 was there only before.' },
    { input: { prices: [9, 7, 4] }, explanation: 'Prices only fall, so it is best not to trade.' },
    { input: { prices: [1, 3, 2, 6] }, explanation: 'Only one trade: buy at 1, sell at 6. In between the price may fall.' },
  ],
  edgeCases: [
    { prices: [5] }, // smallest: there is no later day
    { prices: [0] }, // smallest and free
    { prices: [1, 2] }, // two days, rising
    { prices: [2, 1] }, // two days, falling: 0, not -1
    { prices: [3, 3] }, // two days, equal
    { prices: [1, 2, 3, 4, 5] }, // rising throughout
    { prices: [5, 4, 3, 2, 1] }, // falling throughout
    { prices: [4, 4, 4, 4] }, // all equal
    { prices: [9, 1, 5] }, // the highest price comes before the lowest
    { prices: [3, 8, 1, 4] }, // the lowest price comes too late for the best trade
    { prices: [3, 5, 1, 8] }, // the lowest price comes in time
    { prices: [2, 9, 1, 9] }, // a lower price makes the same sale better
    { prices: [4, 9, 1, 6] }, // two equally good trades
    { prices: [1, 5, 2, 6] }, // two rises that may not be added up
    { prices: [6, 0, 7] }, // the price 0, which is falsy
    { prices: [3, 0, 0, 2] }, // the lowest price twice
    { prices: [7, 2, 9, 0, 6] }, // the lowest price falls after the best sale
    { prices: [0, MAX] }, // the largest profit there is
    { prices: [MAX, 0] }, // the largest loss
    { prices: [MAX, MAX - 1, MAX] }, // near the bound
    { prices: [2, 1, 2, 1, 0, 1, 2] }, // slowly down and up
  ],
  random: fc.oneof(pricesUpTo(5), pricesUpTo(20), mostlyFalling()),
  large: [
    {
      why: 'falling but for the end, in each of two calls: every pair of days means some two thousand million differences',
      n: 50_000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => falling(n, rng)) }),
    },
    { why: 'random prices', n: 50_000, make: (n, rng) => ({ prices: rng.array(n, () => rng.int(0, MAX)) }) },
    { why: 'rising', n: 50_000, make: (n, rng) => ({ prices: falling(n, rng).prices.reverse() }) },
  ],
  hints: [
    'Suppose you sell on a certain day. On which day should you have bought?',
    'On the cheapest day before it. Walk through the days once, and keep the lowest price so far and the best profit so far.',
  ],
});

function pricesUpTo(highest: number) {
  return fc.record({ prices: fc.array(fc.nat({ max: highest }), { minLength: 1, maxLength: 12 }) });
}

// Falling prices with a few changed: the best trade is rarely between the lowest and the highest price.
function mostlyFalling() {
  return fc
    .record({
      values: fc.array(fc.nat({ max: MAX }), { minLength: 1, maxLength: 10 }),
      changes: fc.array(fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: MAX })), { maxLength: 3 }),
    })
    .map(({ values, changes }) => {
      const prices = values.toSorted((a, b) => b - a);
      for (const [day, price] of changes) prices[day % prices.length] = price;
      return { prices };
    });
}

function falling(n: number, rng: Rng) {
  const prices = rng.array(n, () => rng.int(10, MAX)).sort((a, b) => b - a);
  prices[n - 1] = (prices[n - 2] as number) + rng.int(1, 9);
  return { prices };
}
