import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { topKFrequent } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'top-k-frequent-elements',
  title: 'Top K Frequent Elements',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-map', 'frequency-count', 'heap', 'counting'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'topKFrequent',
    [
      ['nums', z.array(z.int())],
      ['k', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: unordered(),
  reference: topKFrequent,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    { says: '`1 <= k`, and `nums` has at least `k` different values.', holds: ({ nums, k }) => k >= 1 && k <= new Set(nums).size },
    { says: 'The set of the `k` most frequent values is unique.', holds: ({ nums, k }) => isUnique(descendingCounts(nums), k) },
  ],
  samples: [
    {
      input: { nums: [4, 1, 4, 6, 1, 4], k: 2 },
      explanation: '4 occurs three times, 1 twice and 6 once. The first two may be given in either order.',
    },
    { input: { nums: [-7, 3, -7], k: 1 }, explanation: '-7 occurs twice, 3 only once.' },
  ],
  edgeCases: [
    { nums: [5], k: 1 }, // smallest
    { nums: [0, 0, 0], k: 1 }, // one value, which is falsy
    { nums: [1, 2], k: 2 }, // all values, each once
    { nums: [9, 1, 1], k: 1 }, // the most frequent is not the largest
    { nums: [1, 9, 9], k: 1 }, // and here not the smallest
    { nums: [3, 3, 3, 7, 7, 9], k: 2 }, // the counts 3, 2, 1
    { nums: [9, 7, 7, 3, 3, 3], k: 2 }, // the same in reverse
    { nums: [2, 2, 5, 5, 8], k: 2 }, // a tie within the answer
    { nums: [4, 4, 4, 1, 2, 3], k: 1 }, // a tie outside of it
    { nums: [-1, -1, 1], k: 1 }, // a negative value: as the key of an object it becomes a text
    { nums: [-1, 1, 1, -1, -1, 2, 2, 2, 2], k: 2 }, // 1 and -1 are different
    { nums: [10, 9, 10, 9, 10], k: 1 }, // as text, 10 comes before 9
    { nums: [1, 2, 1, 2, 1, 2, 3, 3], k: 2 }, // occurrences apart from each other
    { nums: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3], k: 1 }, // the counts 10 and 9: as text, 9 is greater
    { nums: [MAX, -MAX, MAX, -MAX, 0], k: 2 }, // the bounds
  ],
  random: fc.oneof(arraysWithin(2), arraysWithin(5), arraysWithin(20), arraysOf([-MAX, 0, 7, MAX])),
  large: [
    {
      why: 'many different values, in each of seven calls: counting each of them by a scan is quadratic',
      n: 60_000,
      makeBatch: (n, rng) => ({ calls: rng.array(7, () => manyValues(n, rng)) }),
    },
    { why: 'few values, each very often', n: 60_000, make: fewValues },
    { why: 'every value once, all asked for', n: 10_000, make: (n, rng) => ({ nums: rng.distinctInts(n, -MAX, MAX), k: n }) },
  ],
  limits: { timeFloorMs: 1000 }, // sorting the counts is right, also with the keys of a plain object
  hints: [
    'First find out how often each value occurs. What does one pass with a map cost?',
    'Sorting the values by their counts answers the question in $O(n \\log n)$. What are the smallest and the largest count that are possible at all?',
    'A count lies between 1 and `nums.length`. Make a list for each possible count, put every value into the list of its count, and collect from the highest count down until you have `k`.',
  ],
});

function arraysWithin(bound: number) {
  return withK(fc.integer({ min: -bound, max: bound }));
}

function arraysOf(values: number[]) {
  return withK(fc.constantFrom(...values));
}

function withK(value: fc.Arbitrary<number>) {
  return fc
    .record({ nums: fc.array(value, { minLength: 1, maxLength: 16 }), k: fc.nat() })
    .map(({ nums, k }) => ({ nums, k: legalK(nums, 1 + (k % new Set(nums).size)) }));
}

function manyValues(n: number, rng: Rng) {
  const nums = rng.array(n, () => rng.int(-Math.ceil(n / 2), Math.ceil(n / 2)) * 3);
  return { nums, k: legalK(nums, n / 10) };
}

function fewValues(n: number, rng: Rng) {
  const nums = rng.array(n, () => Math.round(rng.normal(0, 20)));
  return { nums, k: legalK(nums, 10) };
}

/** The first k from `least` up for which the answer is unique; all values always are. */
function legalK(nums: number[], least: number): number {
  const counts = descendingCounts(nums);
  let k = Math.min(Math.ceil(least), counts.length);
  while (!isUnique(counts, k)) k++;
  return k;
}

function isUnique(counts: number[], k: number): boolean {
  return counts[k - 1] !== counts[k];
}

function descendingCounts(nums: number[]): number[] {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}
