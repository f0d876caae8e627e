import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { searchRange } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'find-first-and-last-position-of-element-in-sorted-array',
  title: 'Find First and Last Position of Element in Sorted Array',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'binary-search'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(log n)', space: 'O(1)' },
  entry: fn(
    'searchRange',
    [
      ['nums', z.array(z.int())],
      ['target', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: searchRange,
  constraints: [
    { says: '`0 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length <= 2e5 },
    {
      says: '`-10^9 <= nums[i], target <= 10^9`',
      holds: ({ nums, target }) => [target, ...nums.values()].every((value) => Math.abs(value) <= MAX),
    },
    {
      says: '`nums` is ascending; equal elements stand side by side.',
      holds: ({ nums }) => nums.every((value, i) => i === 0 || (nums[i - 1] as number) <= value),
    },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [1, 3, 3, 3, 8, 9], target: 3 }, explanation: 'The value 3 stands at the indices 1, 2 and 3.' },
    { input: { nums: [1, 3, 3, 3, 8, 9], target: 8 }, explanation: 'The value 8 is there once, so that its first index is also its last.' },
    { input: { nums: [], target: 4 }, explanation: 'Nothing stands in an empty array.' },
  ],
  edgeCases: [
    { nums: [], target: 0 }, // empty: no index may be looked at
    { nums: [5], target: 5 }, // one element, found
    { nums: [5], target: 4 }, // one element, the target before it
    { nums: [5], target: 6 }, // one element, the target behind it: its place is past the end
    { nums: [2, 2], target: 2 }, // two equal elements: both ends of the array
    { nums: [1, 2], target: 1 }, // once, first
    { nums: [1, 2], target: 2 }, // once, last
    { nums: [1, 3], target: 2 }, // absent from between
    { nums: [4, 4, 4, 4, 4], target: 4 }, // all equal
    { nums: [4, 4, 4, 4, 4], target: 3 }, // all equal and greater
    { nums: [4, 4, 4, 4, 4], target: 5 }, // all equal and smaller
    { nums: [1, 1, 1, 5, 7], target: 1 }, // the run stands first
    { nums: [1, 5, 7, 7, 7], target: 7 }, // the run stands last
    { nums: [1, 5, 5, 5, 7], target: 5 }, // the run stands in the middle
    { nums: [1, 1, 3, 3, 5, 5], target: 3 }, // pairs
    { nums: [1, 1, 3, 3, 5, 5], target: 4 }, // absent between runs
    { nums: [1, 2, 3, 4, 4, 5, 5], target: 4 }, // the next larger value follows at once
    { nums: [-7, -7, -3, -3, -3], target: -7 }, // all negative
    { nums: [-1, 0, 0, 2], target: 0 }, // the target 0, which is falsy
    { nums: [0, 0], target: 0 }, // index 0 and value 0
    { nums: [-MAX, -MAX, MAX, MAX], target: MAX }, // the bounds: target + 1 lies beyond
    { nums: [-MAX, -MAX, MAX, MAX], target: -MAX },
    { nums: [-MAX, MAX], target: 0 }, // absent from between the bounds
  ],
  random: sortedWithTarget(),
  large: [
    { why: 'all equal: a walk outwards from a hit passes the whole array in each of many searches', n: 200_000, makeBatch: allEqual },
    { why: 'random values, each some hundred times', n: 200_000, make: (n, rng) => manyRuns(n, rng, 1000) },
    { why: 'three long runs, asked for the middle one', n: 200_000, make: threeRuns },
  ],
  hints: [
    'A binary search that stops when it meets `target` finds some occurrence. What would you have to change so that it goes on until it has the first one?',
    'Do not look for the target but for a border: the first index whose element is *not smaller* than `target`. What stands there if the target is absent? And which similar border lies right behind the last occurrence?',
    'Write `firstIndexNotBelow(bound)` with a half-open range: `low = 0`, `high = nums.length`, and `low = middle + 1` if `nums[middle] < bound`, else `high = middle`. The answer is made of `firstIndexNotBelow(target)` and `firstIndexNotBelow(target + 1) - 1`, once you have checked that the target is there.',
  ],
});

// The target is an element or a neighbouring number, which may be an element as well.
function sortedWithTarget() {
  const arraysWithin = (bound: number) => fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 12 });
  return fc
    .record({
      values: fc.oneof(arraysWithin(2), arraysWithin(6), arraysWithin(MAX - 1)),
      index: fc.nat({ max: 11 }),
      offset: fc.constantFrom(0, 0, 0, 1, -1),
    })
    .map(({ values, index, offset }) => ({
      nums: values.toSorted((a, b) => a - b),
      target: (values[index % values.length] ?? 0) + offset,
    }));
}

function allEqual(n: number, rng: Rng) {
  const target = rng.int(-MAX, MAX);
  const nums = rng.array(n, () => target);
  return { calls: rng.array(30_000, () => ({ nums, target })) };
}

function manyRuns(n: number, rng: Rng, values: number) {
  const nums = rng.array(n, () => 3 * rng.int(0, values)).sort((a, b) => a - b);
  return { nums, target: rng.pick(nums) };
}

function threeRuns(n: number, rng: Rng) {
  const borders = [rng.int(n / 5, n / 4), rng.int(n / 2, n - 2)] as const;
  return { nums: rng.array(n, (i) => (i < borders[0] ? -MAX : i < borders[1] ? 7 : MAX)), target: 7 };
}
