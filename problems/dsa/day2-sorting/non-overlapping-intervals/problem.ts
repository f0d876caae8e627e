import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { eraseOverlapIntervals } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'non-overlapping-intervals',
  title: 'Non-overlapping Intervals',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['intervals', 'greedy', 'sorting'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(1) beyond sorting' },
  entry: fn('eraseOverlapIntervals', [['intervals', z.array(z.array(z.int()))]], z.int()),
  checker: exact(),
  reference: eraseOverlapIntervals,
  constraints: [
    { says: '`1 <= intervals.length <= 10^5`', holds: ({ intervals }) => intervals.length >= 1 && intervals.length <= 1e5 },
    { says: '`intervals[i]` is a pair `[start, end]`.', holds: ({ intervals }) => intervals.every((interval) => interval.length === 2) },
    {
      says: '`-10^9 <= start < end <= 10^9`',
      holds: ({ intervals }) => intervals.every(([start = MAX, end = MAX]) => -MAX <= start && start < end && end <= MAX),
    },
  ],
  drawn: { intervals: 'intervals' },
  samples: [
    {
      input: {
        intervals: [
          [1, 4],
          [2, 3],
          [3, 6],
        ],
      },
      explanation: 'Without `[1, 4]`, the other two only touch at 3. One removal is needed, since `[1, 4]` overlaps both.',
    },
    {
      input: {
        intervals: [
          [5, 7],
          [5, 7],
          [5, 7],
        ],
      },
      explanation: 'Equal intervals overlap: only one of the three can stay.',
    },
    {
      input: {
        intervals: [
          [-2, 0],
          [0, 8],
        ],
      },
      explanation: 'They touch at 0, which is no overlap. Nothing has to go.',
    },
  ],
  edgeCases: [
    { intervals: [[3, 8]] }, // smallest
    {
      intervals: [
        [1, 2],
        [2, 3],
      ],
    }, // touching is no overlap
    {
      intervals: [
        [2, 3],
        [1, 2],
      ],
    }, // the same, in the other order
    {
      intervals: [
        [1, 3],
        [2, 4],
      ],
    }, // an overlap
    {
      intervals: [
        [1, 2],
        [1, 2],
      ],
    }, // equal
    {
      intervals: [
        [1, 100],
        [2, 3],
        [4, 5],
      ],
    }, // a long one that starts first must go
    {
      intervals: [
        [1, 100],
        [2, 3],
      ],
    }, // of two that overlap either may go
    {
      intervals: [
        [0, 4],
        [3, 5],
        [4, 8],
      ],
    }, // the shortest stands between two longer ones
    {
      intervals: [
        [1, 5],
        [4, 6],
        [5, 9],
        [8, 10],
        [9, 13],
      ],
    }, // the same twice
    {
      intervals: [
        [1, 3],
        [1, 5],
        [1, 2],
      ],
    }, // the same start
    {
      intervals: [
        [1, 5],
        [3, 5],
        [4, 5],
      ],
    }, // the same end
    {
      intervals: [
        [1, 2],
        [2, 3],
        [3, 4],
        [1, 3],
      ],
    }, // two against one
    {
      intervals: [
        [1, 10],
        [2, 9],
        [3, 8],
      ],
    }, // nested
    {
      intervals: [
        [8, 9],
        [4, 6],
        [1, 3],
      ],
    }, // descending, nothing to remove
    {
      intervals: [
        [9, 11],
        [10, 12],
        [100, 110],
        [2, 3],
      ],
    }, // as text, 10 and 100 come before 2 and 9
    {
      intervals: [
        [-10, -5],
        [-2, 0],
        [-5, -2],
      ],
    }, // negative, touching
    {
      intervals: [
        [-5, -1],
        [-4, -3],
        [-2, 4],
      ],
    }, // negative; the last overlaps only the longest
    {
      intervals: [
        [-9, -7],
        [-8, -6],
      ],
    }, // all ends negative: a bound that starts at 0 would remove both
    {
      intervals: [
        [-3, 3],
        [-3, 0],
        [0, 3],
      ],
    }, // around 0
    {
      intervals: [
        [-MAX, MAX],
        [-MAX, 0],
        [0, MAX],
      ],
    }, // the bounds
    {
      intervals: [
        [-MAX, 1 - MAX],
        [MAX - 1, MAX],
      ],
    },
  ],
  random: fc.oneof(intervalsWithin(6, 4), intervalsWithin(12, 12), intervalsWithin(MAX / 2, MAX / 2)),
  large: [
    { why: 'random intervals: a table over all pairs is quadratic', n: 100_000, make: randomIntervals },
    {
      why: 'all apart, descending: nothing to remove',
      n: 60_000,
      make: (n) => ({ intervals: Array.from({ length: n }, (_, i) => [-i, 1 - i]) }),
    },
    {
      why: 'nested like shells: all but one go',
      n: 60_000,
      make: (n) => ({ intervals: Array.from({ length: n }, (_, i) => [-n + i, n - i]) }),
    },
  ],
  hints: [
    'Removing as few as possible means keeping as many as possible. If you want to fit many intervals on the line, which of them should come first?',
    'Of all intervals, the one that *ends* first leaves the most room for the others. Why can it never be a mistake to keep it?',
    'Sort by end and remember where the last kept interval ends. An interval that starts there or later is kept; one that starts before it is counted as removed.',
  ],
});

function intervalsWithin(bound: number, longest: number) {
  const interval = fc
    .tuple(fc.integer({ min: -bound, max: bound }), fc.integer({ min: 1, max: longest }))
    .map(([start, length]) => [start, start + length]);
  return fc.record({ intervals: fc.array(interval, { minLength: 1, maxLength: 9 }) });
}

function randomIntervals(n: number, rng: Rng) {
  const longest = Math.ceil(MAX / Math.sqrt(n));
  return {
    intervals: rng.array(n, () => {
      const start = rng.int(-MAX, MAX - longest);
      return [start, start + rng.int(1, longest)];
    }),
  };
}
