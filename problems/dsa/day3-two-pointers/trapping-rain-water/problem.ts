import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { trap } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: 'trapping-rain-water',
  title: 'Trapping Rain Water',
  track: 'day3',
  difficulty: 'hard',
  patterns: ['array', 'two-pointers', 'monotonic-stack', 'dp-1d'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('trap', [['height', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: trap,
  constraints: [
    { says: '`1 <= height.length <= 2 * 10^5`', holds: ({ height }) => height.length >= 1 && height.length <= 2e5 },
    { says: '`0 <= height[i] <= 10^5`', holds: ({ height }) => height.every((value) => value >= 0 && value <= MAX) },
  ],
  drawn: { height: 'bars' },
  samples: [
    {
      input: { height: [3, 1, 2, 0, 4, 1, 2] },
      explanation: 'Between the 3 and the 4 water stands 3 high: `2 + 1 + 3 = 6`. Between the 4 and the last 2 it stands 2 high: 1 more.',
    },
    { input: { height: [1, 2, 3, 3, 1] }, explanation: 'Up and down again: all the water runs off.' },
  ],
  edgeCases: [
    { height: [5] }, // smallest
    { height: [5, 3] }, // nothing between two bars
    { height: [0, 0, 0] }, // no bars at all
    { height: [2, 0, 2] }, // one dip
    { height: [3, 0, 1] }, // the right wall is the lower one
    { height: [1, 0, 3] }, // the left wall is
    { height: [2, 0, 0, 2] }, // a wide dip: the neighbours alone do not show it
    { height: [2, 5, 2] }, // a bar above both walls holds nothing, and takes nothing away
    { height: [1, 4, 0, 1] }, // a bar above the lower wall beside a dip
    { height: [4, 4, 4] }, // level
    { height: [1, 2, 3, 4] }, // ascending
    { height: [4, 3, 2, 1] }, // descending
    { height: [1, 3, 5, 3, 1] }, // a hill
    { height: [5, 3, 1, 3, 5] }, // a valley with steps
    { height: [2, 1, 3, 0, 4, 1, 2] }, // walls rise towards the middle
    { height: [5, 1, 3, 1, 4, 1, 2] }, // walls fall to the right
    { height: [0, 3, 0, 0] }, // nothing at the borders
    { height: [4, 1, 1, 4, 1, 1, 4] }, // dips of the same depth
    { height: [5, 2, 0, 4, 1, 6] }, // a dip in a dip
    { height: [MAX, 0, MAX] }, // the bound
    { height: [0, MAX] },
    { height: [MAX, ...new Array(22_000).fill(0), MAX] }, // more than 2^31 units
  ],
  random: fc.oneof(heightsUpTo(3), heightsUpTo(8), heightsUpTo(MAX)),
  large: [
    {
      why: 'random heights: looking for the walls of each bar is quadratic',
      n: 50_000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => ({ height: rng.array(n, () => rng.int(0, MAX)) })) }),
    },
    { why: 'one long valley', n: 50_000, make: (n) => ({ height: Array.from({ length: n }, (_, i) => Math.abs(2 * i - n)) }) },
    { why: 'a hill: nothing stays', n: 50_000, make: (n) => ({ height: Array.from({ length: n }, (_, i) => n - Math.abs(2 * i - n)) }) },
  ],
  hints: [
    'Do not think of whole puddles. How high does the water stand above one single bar, and on what does that depend?',
    'Above a bar the water rises to the lower of two walls: the highest bar to its left and the highest to its right, the bar itself included. How can all these be known in one pass each?',
    'Two arrays with the highest bar so far, from the left and from the right, solve it in linear time. Where do you really need both numbers?',
    'Two pointers from both ends, each with the highest bar that it has passed. At the side whose maximum is the smaller one the water level is known already, since the other side has a wall at least as high. Settle that bar and move on.',
  ],
});

function heightsUpTo(bound: number) {
  return fc.record({ height: fc.array(fc.integer({ min: 0, max: bound }), { minLength: 1, maxLength: 14 }) });
}
