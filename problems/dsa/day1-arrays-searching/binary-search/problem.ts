import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { search } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'binary-search',
  title: 'Binary Search',
  track: 'day1',
  difficulty: 'easy',
  patterns: ['array', 'binary-search'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(log n)', space: 'O(1)' },
  entry: fn(
    'search',
    [
      ['nums', z.array(z.int())],
      ['target', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: search,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    {
      says: '`-10^9 <= nums[i], target <= 10^9`',
      holds: ({ nums, target }) => [target, ...nums.values()].every((value) => Math.abs(value) <= MAX),
    },
    {
      says: '`nums` is strictly ascending: every element is larger than the one before it.',
      holds: ({ nums }) => isStrictlyAscending(nums),
    },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [-4, 0, 3, 8, 15], target: 8 }, explanation: '`nums[3]` is 8.' },
    { input: { nums: [-4, 0, 3, 8, 15], target: 5 }, explanation: '5 would stand between 3 and 8, but it is not there.' },
    { input: { nums: [7], target: 7 }, explanation: 'With one element the first index is also the last.' },
  ],
  edgeCases: [
    { nums: [5], target: 5 }, // smallest, found: a loop that needs two elements never looks
    { nums: [5], target: 4 }, // smallest, the target lies before it
    { nums: [5], target: 6 }, // smallest, the target lies behind it: its place would be index 1
    { nums: [2, 9], target: 2 }, // two slots, the first
    { nums: [2, 9], target: 9 }, // two slots, the last: rounding down never reaches it unless the range moves past the middle
    { nums: [2, 9], target: 5 }, // two slots, absent from between them
    { nums: [1, 3, 5, 7], target: 1 }, // the first index of an even length
    { nums: [1, 3, 5, 7], target: 7 }, // the last index of an even length
    { nums: [1, 3, 5, 7, 9], target: 5 }, // the middle, found at once
    { nums: [1, 3, 5, 7, 9], target: 6 }, // absent, right beside the middle
    { nums: [1, 3, 5, 7, 9], target: 0 }, // smaller than all
    { nums: [1, 3, 5, 7, 9], target: 10 }, // larger than all: its place would be nums.length
    { nums: [-9, -7, -3, -1], target: -7 }, // all negative
    { nums: [-2, 0, 2], target: 0 }, // the target 0, which is falsy
    { nums: [-MAX, 0, MAX], target: MAX }, // the bounds
    { nums: [-MAX, 0, MAX], target: -MAX },
    { nums: [0, 1, 2, 3, 4, 5, 6, 7], target: 6 }, // neighbours, each at the index of its own value
  ],
  random: sortedWithTarget(),
  large: [
    { why: 'a scan from either end visits some hundred thousand elements in each of many searches', n: 200_000, makeBatch: manySearches },
    { why: 'one search in the longest array, for its last element', n: 200_000, make: lastElement },
  ],
  hints: [
    'Look at the middle element. What does comparing it with `target` say about the half on its left, and about the half on its right?',
    'Keep two borders: everything before `low` is smaller than `target`, nothing from `high` on is. They start at `0` and `nums.length`. Look at the element in the middle and move one border, `low = middle + 1` or `high = middle`, until the two meet; then see what stands there.',
  ],
});

// The target is an element or a neighbouring number, so that about half of the targets are found.
function sortedWithTarget() {
  const value = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -MAX + 1, max: MAX - 1 }));
  return fc
    .record({
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 20 }),
      index: fc.nat({ max: 19 }),
      offset: fc.constantFrom(0, 0, 1, -1),
    })
    .map(({ values, index, offset }) => {
      const nums = values.toSorted((a, b) => a - b);
      return { nums, target: (nums[index % nums.length] as number) + offset };
    });
}

// Even values, so that the odd numbers between them are absent; every other target is, and none is near an end.
function manySearches(n: number, rng: Rng) {
  const nums = ascendingEvens(n, rng);
  const third = Math.floor(n / 3);
  const target = (absent: boolean) => (nums[rng.int(third, n - 1 - third)] as number) + (absent ? 1 : 0);
  return { calls: rng.array(60_000, (call) => ({ nums, target: target(call % 2 === 0) })) };
}

function lastElement(n: number, rng: Rng) {
  const nums = ascendingEvens(n, rng);
  return { nums, target: nums.at(-1) as number };
}

function ascendingEvens(n: number, rng: Rng): number[] {
  const largestStep = Math.floor((MAX - 2) / n);
  let value = -MAX;
  return rng.array(n, () => {
    value += 2 * rng.int(1, largestStep);
    return value;
  });
}

function isStrictlyAscending(nums: number[]): boolean {
  return nums.every((value, i) => i === 0 || (nums[i - 1] as number) < value);
}
