import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { minMeetingRooms } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'meeting-rooms-ii',
  title: 'Meeting Rooms II',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['intervals', 'heap', 'sorting'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn('minMeetingRooms', [['intervals', z.array(z.array(z.int()))]], z.int()),
  checker: exact(),
  reference: minMeetingRooms,
  constraints: [
    { says: '`1 <= intervals.length <= 10^5`', holds: ({ intervals }) => intervals.length >= 1 && intervals.length <= 1e5 },
    { says: '`intervals[i].length == 2`', holds: ({ intervals }) => intervals.every(({ length }) => length === 2) },
    {
      says: '`0 <= start < end <= 10^9` for each meeting `[start, end]`',
      holds: ({ intervals }) => intervals.every(([start = -1, end = -1]) => start >= 0 && start < end && end <= MAX),
    },
  ],
  drawn: { intervals: 'intervals' },
  samples: [
    {
      input: {
        intervals: [
          [9, 12],
          [10, 11],
          [11, 14],
          [13, 15],
        ],
      },
      explanation:
        'From 11 on the second room is free for the third meeting, and from 12 on the first one for the fourth. At no moment are there more than two meetings.',
    },
    {
      input: {
        intervals: [
          [7, 10],
          [2, 4],
          [4, 7],
        ],
      },
      explanation: 'Each meeting starts when the one before it has ended, so one room is enough.',
    },
  ],
  edgeCases: [
    { intervals: [[0, 1]] }, // smallest
    { intervals: [[0, MAX]] }, // the bounds
    withMeetings([0, 5], [5, 10]), // touching meetings share a room
    withMeetings([5, 10], [0, 5]), // the same, not sorted
    withMeetings([0, 6], [5, 10]), // overlapping by a little
    withMeetings([0, 10], [2, 3]), // one within the other
    withMeetings([1, 4], [1, 4], [1, 4]), // equal meetings need a room each
    withMeetings([0, 30], [5, 10], [15, 20]), // the long one meets two others, but not at the same time
    withMeetings([0, 30], [5, 10], [6, 8], [15, 20], [16, 18]), // three at once, twice
    withMeetings([0, 10], [1, 2], [3, 12], [9, 11]), // a meeting overlaps one that is not its neighbour in order
    withMeetings([1, 10], [2, 3], [4, 5], [6, 7]), // comparing with the one before finds the room free
    withMeetings([0, 9], [1, 3], [2, 9], [4, 9], [3, 9]), // a room is free in time once
    withMeetings([0, 4], [4, 8], [8, 12], [0, 12]), // a chain beside a long one
    withMeetings([5, 9], [6, 9], [7, 9], [9, 10]), // all end when the last one starts
    withMeetings([1, 9], [2, 10], [10, 11], [9, 12]), // as text, 10 comes before 9
    withMeetings([2, 15], [9, 15], [36, 45], [16, 23], [4, 9]), // not sorted, two rooms
    withMeetings([1, 5], [8, 9], [8, 9]), // the most rooms are needed late
    withMeetings([1, 2], [1, 3], [8, 9]), // and early
    withMeetings([0, 2], [1, 3], [2, 4], [3, 5]), // a staircase
    withMeetings([100, 200], [9, 50], [60, 1000], [1000, 2000]), // numbers of different length
  ],
  random: fewMeetings(),
  large: [
    {
      why: 'all meetings overlap at noon, in both of two calls: whoever looks through all rooms for a free one finds none',
      n: 80_000,
      makeBatch: (n, rng) => ({ calls: rng.array(2, () => allAtOnce(n, rng)) }),
    },
    { why: 'meetings of any length', n: 25_000, make: (n, rng) => meetings(n, MAX / 2, rng) },
    { why: 'short meetings, few at a time', n: 25_000, make: (n, rng) => meetings(n, 1e5, rng) },
    { why: 'one after the other, each starting when another ends', n: 25_000, make: chain },
  ],
  limits: { timeFloorMs: 400 }, // the slow approach is quick enough to come near the usual floor
  hints: [
    'How many rooms are needed is decided at the busiest moment. When can the number of meetings that are going on change?',
    'Go through the meetings by start time. Which of the rooms that are in use is the first to become free, and is it free in time?',
    'Either keep the end times of running meetings in a min-heap, and let a meeting take over the room of the earliest end if that is no later than its start. Or sort the starts and the ends separately: for each start, move on one end if it is no later, otherwise add a room.',
  ],
});

function withMeetings(...intervals: number[][]) {
  return { intervals };
}

function fewMeetings() {
  const scale = fc.constantFrom(1, 1, 1, 7e6);
  return fc
    .record({ meetings: fc.array(fc.tuple(fc.nat(14), fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 10 }), scale })
    .map(({ meetings, scale }) => ({ intervals: meetings.map(([start, length]) => [start * scale, (start + length) * scale]) }));
}

// Sorted already, so that the time goes into the rooms and not into sorting.
function allAtOnce(n: number, rng: Rng) {
  const step = Math.floor(MAX / 2 / n);
  return { intervals: rng.array(n, (i) => [i * step + rng.int(0, step - 1), MAX / 2 + i * step + rng.int(1, step)]) };
}

function meetings(n: number, longest: number, rng: Rng) {
  return {
    intervals: rng.array(n, () => {
      const start = rng.int(0, MAX - longest);
      return [start, start + rng.int(1, longest)];
    }),
  };
}

function chain(n: number, rng: Rng) {
  const step = Math.floor(MAX / (n + 1));
  return { intervals: rng.shuffle(rng.array(n, (i) => [i * step, (i + 1) * step])) };
}
