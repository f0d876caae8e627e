import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { lowerAndUpperBound } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'lower-and-upper-bound',
  title: 'Lower and Upper Bound',
  track: 'day1',
  difficulty: 'easy',
  patterns: ['array', 'binary-search'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(q log n)', space: 'O(1) beyond the answer' },
  entry: fn(
    'lowerAndUpperBound',
    [
      ['nums', z.array(z.int())],
      ['queries', z.array(z.int())],
    ],
    z.array(z.array(z.int())),
  ),
  checker: exact(),
  reference: lowerAndUpperBound,
  constraints: [
    { says: '`0 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length <= 2e5 },
    { says: '`1 <= queries.length <= 5 * 10^4`', holds: ({ queries }) => queries.length >= 1 && queries.length <= 5e4 },
    {
      says: '`-10^9 <= nums[i], queries[j] <= 10^9`',
      holds: ({ nums, queries }) => [nums, queries].every((values) => values.every((value) => Math.abs(value) <= MAX)),
    },
    {
      says: '`nums` is ascending; equal elements stand side by side.',
      holds: ({ nums }) => nums.every((value, i) => i === 0 || (nums[i - 1] as number) <= value),
    },
  ],
  drawn: { nums: 'cells', returns: 'text' },
  samples: [
    {
      input: { nums: [1, 3, 3, 3, 8], queries: [3, 4, 9] },
      explanation:
        'For 3 the run of threes starts at 1 and is over at 4. Both bounds of 4 are 4, where the 8 stands. Nothing is at least 9, so both bounds are 5, the length.',
    },
    {
      input: { nums: [2, 5], queries: [5, 2, 0] },
      explanation: 'Answers come in the order of the queries. Every element is greater than 0.',
    },
    { input: { nums: [], queries: [7] }, explanation: 'In an empty array both bounds are its length, 0.' },
  ],
  edgeCases: [
    { nums: [], queries: [0] }, // empty: no index may be looked at
    { nums: [], queries: [-5, 5] }, // empty, two queries
    { nums: [5], queries: [5] }, // one element, equal
    { nums: [5], queries: [4] }, // one element, greater
    { nums: [5], queries: [6] }, // one element, smaller: the bounds are the length
    { nums: [5, 5], queries: [5] }, // the run is the whole array
    { nums: [4, 4, 4, 4, 4], queries: [3, 4, 5] }, // all equal, queries on all sides
    { nums: [1, 2], queries: [1] }, // once, first
    { nums: [1, 2], queries: [2] }, // once, last: the upper bound is the length
    { nums: [1, 3], queries: [2] }, // absent from between
    { nums: [1, 2, 3, 4, 5], queries: [3, 1, 5, 0, 6] }, // no repeats, queries in no order
    { nums: [1, 1, 2, 2, 3, 3], queries: [1, 2, 3] }, // pairs that touch
    { nums: [1, 1, 1, 9], queries: [1, 5, 9, 10] }, // the run stands first
    { nums: [1, 9, 9, 9], queries: [0, 1, 5, 9] }, // the run stands last
    { nums: [2, 4, 6, 8], queries: [5, 5, 5] }, // the same query again
    { nums: [-3, -3, 0, 0, 4], queries: [0, -3, -1] }, // 0, which is falsy, and negative numbers
    { nums: [-MAX, -MAX, MAX, MAX], queries: [MAX, -MAX, 0] }, // the bounds
    { nums: [7], queries: [7, 7, 8, 6, 7] }, // more queries than elements
  ],
  random: sortedWithQueries(),
  large: [
    { why: 'all equal: a walk to the ends of the run passes the whole array for every query', n: 200_000, make: allEqual },
    { why: 'random values, each about twice, and queries between them', n: 200_000, make: manyValues },
    { why: 'a few long runs', n: 200_000, make: longRuns },
  ],
  hints: [
    'Look at one query. Along `nums`, where is `nums[i] >= q` false and where is it true? Which index is the lower bound, in these words, and what changes for the upper bound?',
    'Keep a range from `low = 0` to `high = nums.length`: before `low` the condition is false, from `high` on it is true. If it is true in the middle, set `high = middle`, else `low = middle + 1`; where the two meet is the bound. Do this once with `>=` and once with `>`.',
  ],
});

// Queries from the same range as the elements, and a bit beyond: about half of them are present.
function sortedWithQueries() {
  const within = (bound: number) =>
    fc.record({
      nums: fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 12 }).map((values) => values.toSorted((a, b) => a - b)),
      queries: fc.array(fc.integer({ min: -bound - 1, max: bound + 1 }), { minLength: 1, maxLength: 5 }),
    });
  return fc.oneof(within(2), within(6), within(MAX - 1));
}

const QUERIES = 50_000;

function allEqual(n: number, rng: Rng) {
  const value = rng.int(-MAX, MAX);
  return { nums: rng.array(n, () => value), queries: rng.array(QUERIES, () => value) };
}

function manyValues(n: number, rng: Rng) {
  const numbers = (length: number) => rng.array(length, () => rng.int(-n / 2, n / 2));
  return { nums: numbers(n).sort((a, b) => a - b), queries: numbers(QUERIES) };
}

function longRuns(n: number, rng: Rng) {
  const nums = rng.array(n, () => 2 * rng.int(0, 5)).sort((a, b) => a - b);
  return { nums, queries: rng.array(QUERIES, () => rng.int(-1, 11)) };
}
