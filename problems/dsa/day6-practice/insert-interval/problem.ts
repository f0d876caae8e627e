import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { insert } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'insert-interval',
  title: 'Insert Interval',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['intervals', 'array'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'insert',
    [
      ['intervals', z.array(z.array(z.int()))],
      ['newInterval', z.array(z.int())],
    ],
    z.array(z.array(z.int())),
  ),
  checker: exact(),
  reference: insert,
  constraints: [
    { says: '`0 <= intervals.length <= 10^5`', holds: ({ intervals }) => intervals.length <= 1e5 },
    {
      says: '`intervals[i].length == newInterval.length == 2`',
      holds: ({ intervals, newInterval }) => [newInterval, ...intervals].every(({ length }) => length === 2),
    },
    {
      says: '`0 <= start <= end <= 10^9` for each interval `[start, end]`, also for the new one',
      holds: ({ intervals, newInterval }) =>
        [newInterval, ...intervals].every(([start = -1, end = -1]) => start >= 0 && start <= end && end <= MAX),
    },
    {
      says: '`intervals` is sorted, and no two of them share a point: each one ends before the next one starts.',
      holds: ({ intervals }) => intervals.every(([start = 0], i) => i === 0 || (intervals[i - 1]?.[1] as number) < start),
    },
  ],
  drawn: { intervals: 'intervals', newInterval: 'intervals', returns: 'intervals' },
  samples: [
    {
      input: {
        intervals: [
          [1, 3],
          [5, 6],
          [8, 12],
          [20, 25],
        ],
        newInterval: [6, 9],
      },
      explanation:
        '`[6, 9]` shares the point 6 with `[5, 6]` and the points 8 and 9 with `[8, 12]`. Together they cover everything from 5 to 12.',
    },
    { input: { intervals: [[2, 4]], newInterval: [5, 7] }, explanation: '4 and 5 are neighbours, but the two intervals share no point.' },
    { input: { intervals: [], newInterval: [3, 3] }, explanation: 'An interval may consist of a single point.' },
  ],
  edgeCases: [
    { intervals: [], newInterval: [0, 5] }, // nothing there
    { intervals: [[1, 5]], newInterval: [7, 9] }, // at the very end
    { intervals: [[7, 9]], newInterval: [1, 5] }, // at the very beginning
    withIntervals([4, 5], [1, 2], [7, 8]), // between two
    withIntervals([5, 6], [1, 5]), // touches an end
    withIntervals([1, 5], [5, 6]), // touches a start
    withIntervals([2, 5], [1, 2], [5, 6]), // touches on both sides
    withIntervals([3, 4], [1, 8]), // within another one
    withIntervals([1, 8], [1, 8]), // the same again
    withIntervals([0, 9], [1, 2], [4, 5], [7, 8]), // covers everything
    withIntervals([1, 8], [1, 2], [4, 5], [7, 8]), // from the first start to the last end
    withIntervals([3, 6], [1, 2], [4, 5], [7, 8]), // covers exactly one, and touches no other
    withIntervals([2, 7], [1, 2], [4, 5], [7, 8]), // joins three by touching
    withIntervals([1, 20], [2, 3], [5, 6], [30, 40]), // ends after the last one that it meets
    withIntervals([2, 5], [1, 9], [12, 13]), // ends before the one that it meets
    withIntervals([5, 14], [1, 3], [6, 9], [12, 20], [25, 30]), // begins in a gap and ends within
    withIntervals([7, 10], [1, 3], [6, 9], [12, 20]), // begins within and ends in a gap
    withIntervals([4, 4], [4, 4]), // points
    withIntervals([5, 5], [4, 4], [6, 6]), // a point between points
    withIntervals([0, 0], [0, 3]), // 0 is falsy
    withIntervals([0, 0], [1, 3]),
    withIntervals([9, 10], [1, 2], [100, 101]), // as text, 9 comes after 100
    withIntervals([MAX, MAX], [0, 1], [MAX - 1, MAX - 1]), // the bounds
    withIntervals([0, MAX], [5, MAX]),
  ],
  random: disjointIntervals(),
  large: [
    { why: 'the new interval covers the middle third', n: 20_000, make: (n, rng) => manyIntervals(n, 1 / 3, 2 / 3, rng) },
    { why: 'it belongs at the end', n: 20_000, make: (n, rng) => manyIntervals(n, 1, 1, rng) },
    { why: 'it covers everything', n: 20_000, make: (n, rng) => manyIntervals(n, 0, 1, rng) },
  ],
  hints: [
    'Three kinds of intervals: those that lie wholly before the new one, those that share a point with it, and those that lie wholly after it. What happens to each kind?',
    'How do you recognise with one comparison that an interval lies wholly before the new one? And wholly after it?',
    'Copy while an interval ends before the new one starts. Then, while an interval starts no later than the new one ends, let the new one grow: the smaller start, the larger end. Add it once, and copy the rest.',
  ],
});

function withIntervals(newInterval: number[], ...intervals: number[][]) {
  return { intervals, newInterval };
}

// Gaps and lengths, so that the intervals are disjoint; the new one lies among them.
function disjointIntervals() {
  const scale = fc.constantFrom(1, 1, 1, 1e7);
  return fc
    .record({
      steps: fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { maxLength: 7 }),
      start: fc.nat(30),
      length: fc.nat(12),
      scale,
    })
    .map(({ steps, start, length, scale }) => {
      const intervals: number[][] = [];
      let from = 0;
      for (const [gap, length] of steps) {
        const first = from + gap;
        intervals.push([first * scale, (first + length) * scale]);
        from = first + length + 1;
      }
      const newStart = start % (from + 2);
      return { intervals, newInterval: [newStart * scale, (newStart + length) * scale] };
    });
}

function manyIntervals(n: number, from: number, to: number, rng: Rng) {
  const step = 2 * Math.floor(MAX / (2 * n + 4));
  const intervals = rng.array(n, (i) => [i * step + rng.int(0, step / 2 - 1), i * step + rng.int(step / 2, step - 1)]);
  const [start, end] = [Math.floor(from * n) * step, Math.floor(to * n) * step + rng.int(0, step)];
  return { intervals, newInterval: [start, end] };
}
