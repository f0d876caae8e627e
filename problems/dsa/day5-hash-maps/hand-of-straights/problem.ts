import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { isNStraightHand } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'hand-of-straights',
  title: 'Hand of Straights',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-map', 'frequency-count', 'greedy', 'sorting'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn(
    'isNStraightHand',
    [
      ['hand', z.array(z.int())],
      ['groupSize', z.int()],
    ],
    z.boolean(),
  ),
  checker: exact(),
  reference: isNStraightHand,
  constraints: [
    {
      says: '`1 <= groupSize <= hand.length <= 10^5`',
      holds: ({ hand, groupSize }) => groupSize >= 1 && groupSize <= hand.length && hand.length <= 1e5,
    },
    { says: '`0 <= hand[i] <= 10^9`', holds: ({ hand }) => hand.every((card) => card >= 0 && card <= MAX) },
  ],
  samples: [
    { input: { hand: [5, 2, 3, 4, 3, 4], groupSize: 3 }, explanation: '`2 3 4` and `3 4 5`.' },
    { input: { hand: [1, 2, 4, 5, 6, 7], groupSize: 3 }, explanation: '1 and 2 need a 3, and there is none.' },
    { input: { hand: [8, 8, 9], groupSize: 2 }, explanation: 'Three cards cannot be dealt to groups of two.' },
  ],
  edgeCases: [
    { hand: [0], groupSize: 1 }, // smallest
    { hand: [7, 7, 3], groupSize: 1 }, // groups of one card always exist
    { hand: [1, 2], groupSize: 2 }, // one group
    { hand: [2, 1], groupSize: 2 }, // the same, not sorted
    { hand: [1, 3], groupSize: 2 }, // a gap
    { hand: [4, 4], groupSize: 2 }, // equal cards are no group
    { hand: [1, 2, 3], groupSize: 2 }, // the size does not divide the number
    { hand: [1, 2, 3, 4], groupSize: 3 },
    { hand: [1, 1, 2, 2], groupSize: 2 }, // sorted blocks would be 1 1 and 2 2
    { hand: [1, 2, 2, 3], groupSize: 2 }, // overlapping groups
    { hand: [1, 2, 3, 3, 4, 5], groupSize: 3 }, // sorted blocks happen to be right
    { hand: [1, 2, 2, 3, 3, 4], groupSize: 3 }, // they are wrong here
    { hand: [1, 1, 2, 3], groupSize: 2 }, // the second 1 has no partner
    { hand: [1, 1, 2, 2, 2, 3], groupSize: 3 }, // enough of each for one group, not for two
    { hand: [1, 2, 3, 4, 5, 6], groupSize: 6 }, // all in one group
    { hand: [1, 2, 3, 4, 5, 7], groupSize: 6 }, // the last one is missing
    { hand: [1, 2, 3, 5, 6, 7], groupSize: 3 }, // two groups with a gap between
    { hand: [1, 2, 3, 4, 6, 7], groupSize: 3 }, // the gap is in the second group
    { hand: [8, 9, 10, 11], groupSize: 2 }, // as text, 10 and 11 come before 8
    { hand: [9, 10, 99, 100], groupSize: 2 }, // as text, 10 and 100 come before 9
    { hand: [0, 0, 1, 1], groupSize: 2 }, // 0 is falsy
    { hand: [3, 2, 1, 0], groupSize: 4 },
    { hand: [MAX, MAX - 1, MAX - 2], groupSize: 3 }, // the bound
    { hand: [2, 2, 1], groupSize: 2 }, // the card left over was passed before its group was taken away
    { hand: [3, 2, 3, 1, 2, 3], groupSize: 3 }, // the same, and the number of cards would do
    { hand: [4, 3, 3, 2, 1, 2], groupSize: 2 },
    { hand: [MAX, 0], groupSize: 2 }, // the last card and the first are no neighbours
  ],
  random: fc.oneof({ arbitrary: dealtHands(), weight: 3 }, { arbitrary: anyHands(), weight: 2 }),
  randomTests: 100,
  large: [
    { why: 'many groups of two, all cards different: a scan for the smallest card each time is quadratic', n: 60_000, make: pairsApart },
    { why: 'few different cards, each often', n: 30_000, make: (n, rng) => dealt(n, 20, () => rng.int(0, 500), rng) },
    { why: 'long groups that overlap', n: 40_000, make: (n, rng) => dealt(n, 50, () => rng.int(0, n), rng) },
    { why: 'only the last group cannot be completed', n: 40_000, make: lastGroupBroken },
  ],
  limits: { timeFloorMs: 1500 }, // taking cards out of a sorted array moves what stands behind, and is right
  hints: [
    'Look at the smallest card of all. In which group does it stand, and at which place?',
    'The smallest card must begin a group, so all cards of that group are fixed. Take them away; then the same holds for the smallest card that is left.',
    'Count the cards in a map and go through the different cards ascending. If a card is left $c$ times, it begins $c$ groups: take $c$ from each of the next `groupSize` cards, and answer `false` when one has too few.',
  ],
});

// Whole groups in any order, of which one card may be exchanged for another.
function dealtHands() {
  return fc
    .record({
      groupSize: fc.integer({ min: 1, max: 4 }),
      starts: fc.array(fc.oneof({ arbitrary: fc.nat(6), weight: 6 }, { arbitrary: fc.integer({ min: 0, max: MAX - 10 }), weight: 1 }), {
        minLength: 1,
        maxLength: 5,
      }),
      changed: fc.option(fc.record({ place: fc.nat(), card: fc.nat(9) }), { freq: 2 }),
      order: fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
    })
    .map(({ groupSize, starts, changed, order }) => {
      const hand = starts.flatMap((start) => Array.from({ length: groupSize }, (_, i) => start + i));
      if (changed) hand[changed.place % hand.length] = changed.card;
      const keys = hand.map((card, i) => ({ card, key: order[i] as number }));
      return { hand: keys.sort((a, b) => a.key - b.key).map(({ card }) => card), groupSize };
    });
}

function anyHands() {
  return fc
    .record({ hand: fc.array(fc.nat(4), { minLength: 1, maxLength: 8 }), size: fc.nat() })
    .map(({ hand, size }) => ({ hand, groupSize: Math.min(hand.length, 2 + (size % 2)) }));
}

function pairsApart(n: number, rng: Rng) {
  return { hand: rng.shuffle(rng.array(2 * Math.floor(n / 2), (i) => 3 * Math.floor(i / 2) + (i % 2))), groupSize: 2 };
}

function dealt(n: number, groupSize: number, start: () => number, rng: Rng) {
  const starts = rng.array(Math.ceil(n / groupSize), start);
  return { hand: rng.shuffle(starts.flatMap((first) => rng.array(groupSize, (i) => first + i))), groupSize };
}

function lastGroupBroken(n: number, rng: Rng) {
  const { hand, groupSize } = dealt(n, 4, () => rng.int(0, n), rng);
  return { hand: [...hand, 2 * n, 2 * n + 1, 2 * n + 2, 2 * n + 4], groupSize };
}
