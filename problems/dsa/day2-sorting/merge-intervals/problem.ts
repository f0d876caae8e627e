import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { merge } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'merge-intervals',
  title: 'Merge Intervals',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['intervals', 'sorting'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn('merge', [['intervals', z.array(z.array(z.int()))]], z.array(z.array(z.int()))),
  checker: unordered(),
  reference: merge,
  constraints: [
    { says: '`1 <= intervals.length <= 10^5`', holds: ({ intervals }) => intervals.length >= 1 && intervals.length <= 1e5 },
    { says: '`intervals[i]` is a pair `[start, end]`.', holds: ({ intervals }) => intervals.every((interval) => interval.length === 2) },
    {
      says: '`0 <= start <= end <= 10^9`',
      holds: ({ intervals }) => intervals.every(([start = -1, end = -1]) => 0 <= start && start <= end && end <= MAX),
    },
  ],
  drawn: { intervals: 'intervals', returns: 'intervals' },
  samples: [
    {
      input: {
        intervals: [
          [6, 9],
          [1, 4],
          [3, 5],
        ],
      },
      explanation: '`[1, 4]` and `[3, 5]` share the stretch from 3 to 4 and become `[1, 5]`. `[6, 9]` meets neither of them.',
    },
    {
      input: {
        intervals: [
          [2, 4],
          [4, 7],
        ],
      },
      explanation: 'They have the point 4 in common, which is enough.',
    },
    {
      input: {
        intervals: [
          [1, 9],
          [2, 3],
          [5, 5],
        ],
      },
      explanation: '`[1, 9]` contains the other two. `[5, 5]` is the single point 5.',
    },
  ],
  edgeCases: [
    { intervals: [[3, 8]] }, // smallest
    { intervals: [[0, 0]] }, // a point at 0: both ends are falsy
    {
      intervals: [
        [1, 4],
        [4, 5],
      ],
    }, // touching
    {
      intervals: [
        [1, 4],
        [5, 6],
      ],
    }, // neighbouring whole numbers do not touch
    {
      intervals: [
        [1, 10],
        [2, 3],
      ],
    }, // the first contains the second
    {
      intervals: [
        [1, 10],
        [2, 3],
        [4, 12],
      ],
    }, // the end of the contained one must not be taken
    {
      intervals: [
        [1, 10],
        [2, 3],
        [5, 6],
      ],
    }, // two contained, apart from each other
    {
      intervals: [
        [2, 3],
        [1, 10],
      ],
    }, // the containing one comes last
    {
      intervals: [
        [4, 5],
        [1, 4],
      ],
    }, // not sorted, touching
    {
      intervals: [
        [8, 9],
        [1, 2],
        [4, 5],
      ],
    }, // not sorted, all apart
    {
      intervals: [
        [9, 12],
        [10, 11],
        [100, 101],
        [2, 3],
      ],
    }, // as text, 10 and 100 come before 2 and 9
    {
      intervals: [
        [9, 10],
        [10, 12],
      ],
    }, // as text, the second comes first
    {
      intervals: [
        [1, 3],
        [1, 5],
        [1, 4],
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
        [2, 6],
        [2, 6],
      ],
    }, // the same interval twice
    {
      intervals: [
        [5, 5],
        [5, 5],
        [7, 7],
      ],
    }, // points
    {
      intervals: [
        [3, 3],
        [1, 5],
      ],
    }, // a point inside
    {
      intervals: [
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
      ],
    }, // a chain
    {
      intervals: [
        [1, 4],
        [0, 2],
        [3, 5],
      ],
    }, // a bridge between two that do not meet
    {
      intervals: [
        [0, 1],
        [3, 4],
        [0, 4],
      ],
    }, // one that covers all comes last
    {
      intervals: [
        [0, MAX],
        [MAX, MAX],
        [0, 0],
      ],
    }, // the bounds
    {
      intervals: [
        [0, 1],
        [MAX - 1, MAX],
      ],
    },
  ],
  random: fc.oneof(intervalsWithin(12, 4), intervalsWithin(40, 12), intervalsWithin(MAX, MAX / 10)),
  large: [
    {
      why: 'thousands of merges after many intervals that stay apart: starting again after each merge repeats the whole search',
      n: 10_000,
      make: apartThenInPairs,
    },
    { why: 'random intervals, which merge in groups', n: 30_000, make: (n, rng) => ({ intervals: rng.shuffle(groups(n, rng)) }) },
    { why: 'a chain: all become one', n: 60_000, make: chain },
    { why: 'nested like shells', n: 60_000, make: (n) => ({ intervals: Array.from({ length: n }, (_, i) => [i, 2 * n - i]) }) },
  ],
  limits: { timeFloorMs: 1000 }, // copying the answer for each interval that is added is right
  hints: [
    'When do two intervals have a point in common? How would you see it if they were drawn on a line?',
    'Put the intervals into an order in which those that belong together stand side by side. Which of the two numbers should decide?',
    'Go through them by ascending start and keep the last merged interval. The next one begins at or before its end: extend the end to the greater of both. Otherwise it opens a new interval.',
  ],
});

function intervalsWithin(latestStart: number, longest: number) {
  const interval = fc.tuple(fc.nat(latestStart), fc.nat(longest)).map(([start, length]) => [start, Math.min(start + length, MAX)]);
  return fc.record({ intervals: fc.array(interval, { minLength: 1, maxLength: 10 }) });
}

// Three quarters stand apart, in order; then pairs that overlap.
function apartThenInPairs(n: number, rng: Rng) {
  const gap = Math.floor(MAX / (n + 1));
  return {
    intervals: rng.array(n, (i) => {
      const isSecondOfPair = i >= 0.75 * n && i % 2 === 1;
      const start = isSecondOfPair ? (i - 1) * gap + 1 : i * gap;
      return [start, start + rng.int(1, Math.floor(gap / 2))];
    }),
  };
}

function groups(n: number, rng: Rng) {
  const length = Math.floor((3 * MAX) / n);
  return rng.array(n, () => {
    const start = rng.int(0, MAX - length);
    return [start, start + rng.int(0, length)];
  });
}

function chain(n: number, rng: Rng) {
  const step = Math.floor(MAX / n);
  return { intervals: rng.shuffle(rng.array(n, (i) => [i * step, (i + 1) * step])) };
}
