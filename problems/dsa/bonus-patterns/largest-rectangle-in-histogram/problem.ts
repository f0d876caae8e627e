import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { largestRectangleArea } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'largest-rectangle-in-histogram',
  title: 'Largest Rectangle in Histogram',
  track: 'bonus',
  difficulty: 'hard',
  patterns: ['monotonic-stack', 'stack', 'array'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn('largestRectangleArea', [['heights', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: largestRectangleArea,
  constraints: [
    { says: '`1 <= heights.length <= 2 * 10^5`', holds: ({ heights }) => heights.length >= 1 && heights.length <= 2e5 },
    { says: '`0 <= heights[i] <= 10^4`', holds: ({ heights }) => heights.every((height) => height >= 0 && height <= MAX) },
  ],
  drawn: { heights: 'bars' },
  samples: [
    { input: { heights: [1, 4, 3, 5, 2] }, explanation: 'The bars 4, 3 and 5 hold a rectangle of width 3 and height 3.' },
    { input: { heights: [2, 1, 2] }, explanation: 'The lowest bar limits the whole width: `3 * 1` is more than `1 * 2`.' },
  ],
  edgeCases: [
    { heights: [5] }, // smallest
    { heights: [0] }, // nothing at all
    { heights: [0, 0, 0] },
    { heights: [2, 4] }, // the higher one alone or both: 4 either way
    { heights: [1, 2, 3, 4, 5] }, // rising: all bars are on the stack at the end
    { heights: [5, 4, 3, 2, 1] }, // falling: each is measured at once
    { heights: [3, 3, 3, 3] }, // all equal
    { heights: [2, 1, 5, 6, 2, 3] }, // limited from both sides
    { heights: [3, 1, 3, 2, 2] }, // reaches to the left beyond bars that were taken off
    { heights: [4, 5, 6, 1, 1] }, // reaches to the left and ends in the middle
    { heights: [6, 2, 5, 4, 5, 1, 6] },
    { heights: [1, 1, 1, 1, 1, 3] }, // wide and low beats narrow and high
    { heights: [1, 1, 9] }, // narrow and high beats wide and low
    { heights: [2, 0, 2] }, // a gap
    { heights: [0, 3, 3, 0] }, // zeros at both ends
    { heights: [2, 2, 0, 3, 1] },
    { heights: [1, 2, 2, 1] }, // equal ones inside
    { heights: [3, 5, 5, 2, 5, 5, 6, 6, 4, 4, 1, 1, 2, 5, 5] },
    { heights: [MAX, MAX] }, // the upper bound
    { heights: [0, MAX, 1] },
  ],
  random: histograms(),
  large: [
    {
      why: 'all equal: spreading from every bar, or any pair of ends, takes n² steps',
      n: 200_000,
      make: (n, rng) => ({ heights: new Array<number>(n).fill(rng.int(1, MAX)) }),
    },
    { why: 'random heights', n: 100_000, make: (n, rng) => ({ heights: rng.array(n, () => rng.int(0, MAX)) }) },
    { why: 'rising: the stack fills up and is worked off at the end', n: 100_000, make: (n) => ({ heights: rising(n) }) },
    { why: 'falling', n: 100_000, make: (n) => ({ heights: rising(n).reverse() }) },
    {
      why: 'a roof: the largest rectangle reaches far to both sides',
      n: 50_000,
      make: (n) => ({ heights: [...rising(n >> 1), ...rising(n >> 1).reverse()] }),
    },
    { why: 'high bars with rare gaps', n: 50_000, make: gaps },
  ],
  limits: { timeFloorMs: 1000 }, // a segment tree, or the halves by turns, is slower, and right
  hints: [
    'The largest rectangle is as high as the lowest bar in it; otherwise it could grow. So for each bar ask: how wide is the widest rectangle of exactly its height?',
    'It reaches to the left and to the right until a lower bar comes. You need, for each bar, the nearest lower one on both sides.',
    'Keep a stack of bars with rising heights. When a bar comes that is lower than the one on top, that one has met its right limit. What lies below it on the stack is its left limit.',
    'Pop while the top is higher than the new bar: the width runs from right after the bar below on the stack (or the start) to right before the new bar. A bar of height 0 after the end works off what is left.',
  ],
});

function histograms() {
  const low = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 16 });
  const any = fc.array(fc.integer({ min: 0, max: MAX }), { minLength: 1, maxLength: 10 });
  const slope = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 10 })
    .map((heights) => heights.toSorted((a, b) => a - b));
  const hill = fc.tuple(slope, slope).map(([up, down]) => [...up, ...down.reverse()]);
  return fc
    .oneof({ arbitrary: low, weight: 4 }, { arbitrary: any, weight: 1 }, { arbitrary: slope, weight: 1 }, { arbitrary: hill, weight: 2 })
    .map((heights) => ({ heights }));
}

function rising(n: number): number[] {
  return Array.from({ length: n }, (_, i) => Math.floor((i * MAX) / n));
}

function gaps(n: number, rng: Rng) {
  return { heights: rng.array(n, () => (rng.int(0, 199) === 0 ? 0 : rng.int(MAX / 2, MAX))) };
}
