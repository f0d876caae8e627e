import * as fc from 'fast-check';
import * as z from 'zod';
import { type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { KthLargest } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'kth-largest-element-in-a-stream',
  title: 'Kth Largest Element in a Stream',
  track: 'day2',
  difficulty: 'easy',
  patterns: ['heap', 'design'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(log k) per add', space: 'O(k)' },
  entry: cls(
    'KthLargest',
    [
      ['k', z.int()],
      ['nums', z.array(z.int())],
    ],
    { add: method([['val', z.int()]], z.int()) },
  ),
  checker: classCalls(),
  reference: KthLargest,
  constraints: [
    { says: '`1 <= k <= 10^4`', holds: (calls) => startOf(calls).k >= 1 && startOf(calls).k <= 1e4 },
    {
      says: '`k - 1 <= nums.length <= 10^4`',
      holds: (calls) => startOf(calls).nums.length >= startOf(calls).k - 1 && startOf(calls).nums.length <= 1e4,
    },
    {
      says: '`-10^4 <= nums[i], val <= 10^4`',
      holds: (calls) => [...startOf(calls).nums, ...valuesOf(calls)].every((value) => Math.abs(value) <= MAX),
    },
    { says: '`add` is called at most `5 * 10^4` times.', holds: ({ operations }) => operations.length - 1 <= 5e4 },
  ],
  samples: [
    {
      input: stream(2, [6, 1, 4], [5, 9, 2]),
      explanation:
        'With 5 the numbers are 6, 5, 4, 1, and the second largest is 5. With 9 they are 9, 6, 5, 4, 1, so it is 6. The 2 changes nothing.',
    },
    {
      input: stream(3, [7, 7], [7, 8, 8]),
      explanation: 'Equal numbers count one by one: 7 7 7, then 8 7 7 7, then 8 8 7 7 7. The third largest is 7 each time.',
    },
  ],
  edgeCases: [
    stream(1, [], [5]), // smallest: nothing at the start
    stream(1, [], [3, 2, 1]), // the largest stays
    stream(1, [], [1, 2, 3]), // each is the largest
    stream(1, [4], [4, 0, 5]),
    stream(2, [0], [0, 0, 1]), // one number short at the start, and 0 is falsy
    stream(3, [5, 4], [3, 6, 2, 7]), // one short
    stream(3, [1, 2, 3, 4, 5, 6], [0, 7, 7, 7]), // more than k at the start, ascending
    stream(3, [6, 5, 4, 3, 2, 1], [0, 7, 7, 7]), // descending
    stream(2, [5, 5, 5], [5, 5, 6, 6, 6]), // equal values count one by one
    stream(4, [9, 8, 7, 6], [6, 7, 8, 9]), // equal to the present answer, then greater
    stream(2, [-1, -10, -5], [-7, -3, 0]), // negative: a start value of 0 would win
    stream(2, [10, 9, 100], [11, 8, 1000]), // as text, 10 and 100 come before 9
    stream(3, [2, 8], [5, 1, 9, 3, 7, 6, 4]), // every place of the heap is passed
    stream(5, [1, 2, 3, 4], [5, 6, 7, 8, 9, 10, 11]), // every number replaces the smallest
    stream(1, [MAX], [-MAX, MAX]), // the bounds
    stream(2, [-MAX], [-MAX, MAX, MAX]),
    stream(2, [3, 1], []), // never asked
  ],
  random: fc.oneof(streamsWithin(3), streamsWithin(12), streamsWithin(MAX)),
  large: [
    {
      why: 'all numbers are kept, but few matter: sorting all of them on every call is too slow',
      n: 20_000,
      make: (n, rng) => randomStream(50, 10_000, n, rng),
    },
    { why: 'a large k', n: 3000, make: (n, rng) => randomStream(3000, 2999, n, rng) },
    { why: 'ascending: every number goes into the heap and sinks to its bottom', n: 10_000, make: ascendingStream },
    { why: 'as many calls as there may be', n: 50_000, make: (n, rng) => randomStream(10, 100, n, rng) },
  ],
  limits: { timeFloorMs: 1000 }, // keeping the k largest in a sorted array is right
  hints: [
    'Numbers only come, none ever leaves. Which of them can never be an answer again, whatever comes?',
    'Keep the `k` largest. The answer is the smallest of them, and it is also the one that goes when a greater number comes. Which structure has the smallest at hand?',
  ],
});

function stream(k: number, nums: number[], added: number[]): Calls {
  return { operations: ['KthLargest', ...added.map(() => 'add')], arguments: [[k, nums], ...added.map((val) => [val])] };
}

function startOf({ arguments: [first] }: Calls): { k: number; nums: number[] } {
  const [k, nums] = first as [number, number[]];
  return { k, nums };
}

function valuesOf(calls: Calls): number[] {
  return calls.arguments.slice(1).flat() as number[];
}

// k follows from the list, so that shrinking keeps it legal.
function streamsWithin(bound: number) {
  const value = fc.integer({ min: -bound, max: bound });
  return fc
    .record({ nums: fc.array(value, { maxLength: 8 }), added: fc.array(value, { minLength: 1, maxLength: 10 }), lessThan: fc.nat() })
    .map(({ nums, added, lessThan }) => stream(nums.length + 1 - (lessThan % (nums.length + 1)), nums, added));
}

function randomStream(k: number, start: number, n: number, rng: Rng): Calls {
  const value = () => rng.int(-MAX, MAX);
  return stream(k, rng.array(start, value), rng.array(n, value));
}

function ascendingStream(n: number): Calls {
  return stream(
    500,
    Array.from({ length: 500 }, (_, i) => i - 5000),
    Array.from({ length: n }, (_, i) => i - 4500),
  );
}
