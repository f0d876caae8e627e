import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { dailyTemperatures } from './solution';

const MIN = 30;
const MAX = 100;

export default defineProblem({
  slug: 'daily-temperatures',
  title: 'Daily Temperatures',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['monotonic-stack', 'stack', 'array'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('dailyTemperatures', [['temperatures', z.array(z.int())]], z.array(z.int())),
  checker: exact(),
  reference: dailyTemperatures,
  constraints: [
    {
      says: '`1 <= temperatures.length <= 2 * 10^5`',
      holds: ({ temperatures }) => temperatures.length >= 1 && temperatures.length <= 2e5,
    },
    { says: '`30 <= temperatures[i] <= 100`', holds: ({ temperatures }) => temperatures.every((value) => value >= MIN && value <= MAX) },
  ],
  drawn: { temperatures: 'bars' },
  samples: [
    {
      input: { temperatures: [61, 58, 57, 60, 64, 50] },
      explanation:
        'After 61 it takes four days until 64; after 58 two days, after 57 one, both until 60. After 64 and 50 nothing warmer comes.',
    },
    { input: { temperatures: [70, 70, 71] }, explanation: 'An equally warm day is not warmer, so the first day waits two days.' },
  ],
  edgeCases: [
    { temperatures: [50] }, // smallest: nothing follows
    { temperatures: [50, 51] }, // the next day
    { temperatures: [51, 50] }, // never
    { temperatures: [60, 60] }, // equal is not warmer
    { temperatures: [60, 60, 60, 61] }, // equal days that all wait for the same one
    { temperatures: [60, 61, 62, 63] }, // rising: always 1
    { temperatures: [63, 62, 61, 60] }, // falling: always 0
    { temperatures: [63, 62, 61, 60, 64] }, // one day answers all
    { temperatures: [63, 60, 62, 61, 63, 64] }, // some leave, some stay, an equal one in between
    { temperatures: [60, 50, 51, 52, 61] }, // the first waits behind others that are answered
    { temperatures: [MIN, MAX, MIN, MAX] }, // the bounds
    { temperatures: [MAX, MIN, MAX] }, // nothing is warmer than the upper bound
    { temperatures: [98, 99, 100, 99, 98, 99] }, // as text, 100 comes before 98
    { temperatures: [MAX, 99] },
  ],
  random: weeks(),
  large: [
    {
      why: 'all equally warm: whoever looks ahead passes all days that follow',
      n: 200_000,
      make: (n) => always(n, 57),
    },
    { why: 'falling to the end, where one warm day answers everything', n: 200_000, make: (n) => falling(n) },
    { why: 'random days', n: 100_000, make: (n, rng) => ({ temperatures: rng.array(n, () => rng.int(MIN, MAX)) }) },
    { why: 'rising and falling slowly', n: 50_000, make: (n) => waves(n) },
  ],
  limits: { timeFloorMs: 2000 }, // looking through all temperatures, or filling the answer from its end, is slower and right
  hints: [
    'Go through the days in order. When a warm day comes, for which earlier days is it the answer, and which of them have been waiting longest?',
    'Days that still wait for a warmer one are never followed by a warmer day that has been seen: their temperatures do not rise from the oldest to the newest. So a new day answers some of the newest ones, one after the other.',
    'Keep the indices of the waiting days on a stack. As long as today is warmer than the day on top, take that one off and write down the difference of the indices; then put today on the stack. Who is left at the end gets 0.',
  ],
});

function weeks() {
  const close = fc.integer({ min: 60, max: 64 });
  const any = fc.integer({ min: MIN, max: MAX });
  const days = (temperature: fc.Arbitrary<number>, maxLength: number) => fc.array(temperature, { minLength: 1, maxLength });
  return fc
    .oneof({ arbitrary: days(close, 18), weight: 3 }, { arbitrary: days(any, 12), weight: 2 })
    .map((temperatures) => ({ temperatures }));
}

function always(n: number, temperature: number) {
  return { temperatures: new Array<number>(n).fill(temperature) };
}

function falling(n: number) {
  const span = MAX - 1 - MIN;
  return { temperatures: Array.from({ length: n }, (_, i) => (i === n - 1 ? MAX : MAX - 1 - Math.floor((i * span) / n))) };
}

function waves(n: number) {
  const middle = (MIN + MAX) / 2;
  return { temperatures: Array.from({ length: n }, (_, i) => Math.round(middle + (MAX - middle) * Math.sin(i / 200))) };
}
