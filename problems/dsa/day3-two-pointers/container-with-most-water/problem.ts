import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { maxArea } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'container-with-most-water',
  title: 'Container With Most Water',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers', 'greedy'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('maxArea', [['height', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: maxArea,
  constraints: [
    { says: '`2 <= height.length <= 2 * 10^5`', holds: ({ height }) => height.length >= 2 && height.length <= 2e5 },
    { says: '`0 <= height[i] <= 10^4`', holds: ({ height }) => height.every((value) => value >= 0 && value <= MAX) },
  ],
  drawn: { height: 'bars' },
  samples: [
    {
      input: { height: [2, 7, 3, 1, 6, 4] },
      explanation: 'The lines of heights 7 and 6 are 3 apart, and water can stand 6 high between them: `3 * 6 = 18`.',
    },
    {
      input: { height: [4, 1, 1, 1, 5] },
      explanation: 'First and last line: 4 apart, water 4 high. What stands between them does not matter.',
    },
    { input: { height: [0, 9] }, explanation: 'Nothing can be held by a line of height 0.' },
  ],
  edgeCases: [
    { height: [1, 1] }, // smallest
    { height: [0, 0] }, // nothing at all
    { height: [3, 5] }, // the shorter line counts, not the taller
    { height: [5, 3] },
    { height: [1, 1, 1, 1] }, // all equal: the widest pair
    { height: [1, 2, 3, 4, 5] }, // ascending
    { height: [5, 4, 3, 2, 1] }, // descending
    { height: [1, 9, 9, 1] }, // tall neighbours beat the wide pair
    { height: [1, 2, 1] }, // the widest pair is no worse than any with the tall line
    { height: [0, 6, 0, 0, 6, 0] }, // zeros outside and inside
    { height: [2, 8, 1, 1, 1, 7, 2] }, // one step on both sides
    { height: [8, 1, 1, 7, 2, 1] }, // the left line of the best pair stands first
    { height: [1, 2, 7, 1, 1, 8] }, // and the right line last
    { height: [3, 9, 3, 4, 7, 2, 8] }, // lines of the same height on both sides of a step
    { height: [4, 6, 9, 4] }, // equal ends: whichever moves first, nothing is lost
    { height: [MAX, 0, MAX] }, // the bound
  ],
  random: fc.oneof(heightsUpTo(4), heightsUpTo(20), heightsUpTo(MAX)),
  large: [
    {
      why: 'random heights: a quadratic scan must look at every pair',
      n: 80_000,
      make: (n, rng) => ({ height: rng.array(n, () => rng.int(0, MAX)) }),
    },
    {
      why: 'ascending: only the left pointer moves',
      n: 80_000,
      make: (n) => ({ height: Array.from({ length: n }, (_, i) => Math.floor((i * MAX) / n)) }),
    },
    { why: 'all lines as tall as can be: the largest answer', n: 80_000, make: (n) => ({ height: new Array(n).fill(MAX) }) },
  ],
  hints: [
    'Start with the widest pair, the first and the last line. Any other pair is narrower, so what must it have to hold more?',
    'Of two lines the shorter one decides how high the water stands. If you keep it and bring the other one nearer, can the amount grow?',
    'Two pointers from both ends: note the amount, then move the pointer at the *shorter* line inwards, until they meet.',
  ],
});

function heightsUpTo(bound: number) {
  return fc.record({ height: fc.array(fc.integer({ min: 0, max: bound }), { minLength: 2, maxLength: 14 }) });
}
