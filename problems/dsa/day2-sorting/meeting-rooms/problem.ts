import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { canAttendMeetings } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'meeting-rooms',
  title: 'Meeting Rooms',
  track: 'day2',
  difficulty: 'easy',
  patterns: ['intervals', 'sorting'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(1) beyond sorting' },
  entry: fn('canAttendMeetings', [['intervals', z.array(z.array(z.int()))]], z.boolean()),
  checker: exact(),
  reference: canAttendMeetings,
  constraints: [
    { says: '`0 <= intervals.length <= 10^5`', holds: ({ intervals }) => intervals.length <= 1e5 },
    { says: '`intervals[i]` is a pair `[start, end]`.', holds: ({ intervals }) => intervals.every((interval) => interval.length === 2) },
    {
      says: '`0 <= start < end <= 10^9`',
      holds: ({ intervals }) => intervals.every(([start = -1, end = -1]) => 0 <= start && start < end && end <= MAX),
    },
  ],
  drawn: { intervals: 'intervals' },
  samples: [
    {
      input: {
        intervals: [
          [9, 12],
          [2, 5],
          [5, 8],
        ],
      },
      explanation: 'In the order of time: 2 to 5, 5 to 8, 9 to 12. The second begins just when the first ends.',
    },
    {
      input: {
        intervals: [
          [6, 10],
          [1, 7],
        ],
      },
      explanation: 'From 6 to 7 both would have to be attended.',
    },
    { input: { intervals: [] }, explanation: 'Without meetings nothing clashes.' },
  ],
  edgeCases: [
    { intervals: [[0, 1]] }, // one meeting, from 0
    {
      intervals: [
        [1, 2],
        [2, 3],
      ],
    }, // touching
    {
      intervals: [
        [2, 3],
        [1, 2],
      ],
    }, // touching, not sorted
    {
      intervals: [
        [1, 3],
        [2, 4],
      ],
    }, // an overlap of one
    {
      intervals: [
        [2, 4],
        [1, 3],
      ],
    }, // the same, not sorted
    {
      intervals: [
        [1, 2],
        [1, 2],
      ],
    }, // the same meeting twice
    {
      intervals: [
        [1, 9],
        [3, 4],
      ],
    }, // one within the other
    {
      intervals: [
        [3, 4],
        [1, 9],
      ],
    },
    {
      intervals: [
        [1, 5],
        [1, 2],
      ],
    }, // the same start
    {
      intervals: [
        [1, 5],
        [4, 5],
      ],
    }, // the same end
    {
      intervals: [
        [5, 6],
        [1, 2],
        [3, 4],
      ],
    }, // apart, not sorted
    {
      intervals: [
        [1, 2],
        [7, 8],
        [3, 7],
        [2, 3],
      ],
    }, // all touch, not sorted
    {
      intervals: [
        [1, 20],
        [2, 3],
        [30, 40],
      ],
    }, // a clash of the first two
    {
      intervals: [
        [30, 40],
        [1, 2],
        [39, 50],
      ],
    }, // a clash of those that start last
    {
      intervals: [
        [1, 10],
        [12, 14],
        [2, 3],
      ],
    }, // the long one clashes with one that is no neighbour in the list
    {
      intervals: [
        [100, 110],
        [20, 30],
      ],
    }, // as text, 100 comes before 20
    {
      intervals: [
        [9, 10],
        [10, 11],
        [100, 101],
        [2, 3],
      ],
    }, // as text, 10 and 100 come before 2 and 9
    { intervals: [[0, MAX]] }, // the bounds
    {
      intervals: [
        [0, 1],
        [MAX - 1, MAX],
      ],
    },
    {
      intervals: [
        [0, MAX],
        [MAX - 1, MAX],
      ],
    },
  ],
  random: fc.oneof(
    { arbitrary: daysWithoutClash(), weight: 2 },
    { arbitrary: meetingsWithin(10, 3), weight: 1 },
    { arbitrary: meetingsWithin(MAX / 2, MAX / 20), weight: 1 },
  ),
  randomTests: 80,
  large: [
    {
      why: 'no clash, in random order: comparing every pair never ends early',
      n: 80_000,
      make: (n, rng) => ({ intervals: rng.shuffle(apart(n, rng)) }),
    },
    { why: 'one clash, of the last two', n: 80_000, make: lastTwoClash },
    {
      why: 'each meeting begins when the one before ends',
      n: 50_000,
      make: (n, rng) => ({ intervals: rng.shuffle(rng.array(n, (i) => [i, i + 1])) }),
    },
  ],
  limits: { timeFloorMs: 1000 }, // sorting pairs takes most of the time, and varies
  hints: [
    'Comparing every two meetings is right. In which order could you look at them, so that fewer comparisons are enough?',
    'Sort by start. If any two meetings overlap, then so do two that are neighbours in this order: it is enough to ask whether each one starts at or after the end of the one before.',
  ],
});

// Breaks and lengths in turn; then, sometimes, one meeting lasts longer than planned.
function daysWithoutClash() {
  return fc
    .record({
      plan: fc.array(fc.record({ pause: fc.nat(2), length: fc.integer({ min: 1, max: 12 }), key: fc.nat() }), {
        minLength: 1,
        maxLength: 8,
      }),
      longer: fc.option(fc.record({ which: fc.nat(), by: fc.integer({ min: 1, max: 4 }) })),
    })
    .map(({ plan, longer }) => {
      let now = 0;
      const meetings = plan.map(({ pause, length, key }) => {
        const start = now + pause;
        now = start + length;
        return { interval: [start, now] as [number, number], key };
      });
      const late = longer && meetings[longer.which % meetings.length];
      if (late) late.interval[1] += longer.by;
      return { intervals: meetings.sort((a, b) => a.key - b.key).map(({ interval }): number[] => interval) };
    });
}

function meetingsWithin(latestStart: number, longest: number) {
  const meeting = fc.tuple(fc.nat(latestStart), fc.integer({ min: 1, max: longest })).map(([start, length]) => [start, start + length]);
  return fc.record({ intervals: fc.array(meeting, { maxLength: 5 }) });
}

function apart(n: number, rng: Rng): number[][] {
  const room = Math.floor(MAX / n);
  return rng.array(n, (i) => [i * room + rng.int(0, 3), (i + 1) * room - rng.int(0, 3)]);
}

function lastTwoClash(n: number, rng: Rng) {
  const [last, ...others] = apart(n, rng).reverse() as [[number, number], ...number[][]];
  return { intervals: [...rng.shuffle(others), last, [last[1] - 2, last[1] - 1]] };
}
