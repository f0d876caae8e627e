import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { findMin } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'find-minimum-in-rotated-sorted-array',
  title: 'Find Minimum in Rotated Sorted Array',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'binary-search'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(log n)', space: 'O(1)' },
  entry: fn('findMin', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: findMin,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    {
      says: 'All elements are different, and `nums` is ascending but for a rotation by 0 to `nums.length - 1` places.',
      holds: ({ nums }) => isRotatedAscending(nums),
    },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [7, 9, 2, 4] }, explanation: 'The array was `[2, 4, 7, 9]` before 2 and 4 went to the end one last time.' },
    { input: { nums: [-3, 0, 5] }, explanation: 'Nothing was moved: the smallest element is still the first.' },
    { input: { nums: [8] }, explanation: 'There is only one element.' },
  ],
  edgeCases: [
    { nums: [5] }, // smallest: the range has one element from the start
    { nums: [-5] }, // smallest and negative
    { nums: [1, 2] }, // two, not rotated
    { nums: [2, 1] }, // two, rotated: a range of two must still shrink
    { nums: [1, 2, 3] }, // not rotated: the left end is smaller than the middle, and the minimum is left all the same
    { nums: [2, 3, 1] }, // the minimum is last
    { nums: [3, 1, 2] }, // the middle is the minimum: it may not be thrown away
    { nums: [1, 2, 3, 4] }, // even length, not rotated
    { nums: [2, 3, 4, 1] }, // the minimum last
    { nums: [3, 4, 1, 2] }, // the drop right after the middle
    { nums: [4, 1, 2, 3] }, // the drop right before the middle
    { nums: [5, 1, 2, 3, 4] }, // the minimum is second
    { nums: [2, 3, 4, 5, 1] }, // the longest first piece
    { nums: [4, 5, 6, 7, 0, 1, 2] }, // the minimum 0, which is falsy
    { nums: [-1, -9, -7, -5, -3] }, // all negative
    { nums: [0, 3, -2] }, // 0 first
    { nums: [MAX, -MAX] }, // the bounds, rotated
    { nums: [-MAX, MAX] }, // the bounds, not rotated
    { nums: [MAX - 1, MAX, -MAX, 1 - MAX] }, // near the bounds
  ],
  random: rotatedArrays(),
  large: [
    { why: 'a walk from either end passes some hundred thousand elements in each of many calls', n: 200_000, makeBatch: manyRotations },
    { why: 'more elements than a call takes arguments', n: 200_000, make: (n, rng) => ({ nums: rotated(ascending(n, rng), n / 4) }) },
    { why: 'not rotated at all', n: 200_000, make: (n, rng) => ({ nums: ascending(n, rng) }) },
  ],
  hints: [
    'The array consists of two ascending pieces (or just one), and each element of the first is greater than each element of the second. What do you know of an element when you compare it with the *last* one?',
    'If the middle is greater than the last element, it belongs to the first piece, and the minimum comes later. Otherwise it belongs to the piece that starts with the minimum. Which half can you forget in each case?',
    'Keep a range from `low` to `high` that surely holds the minimum. If `nums[middle] > nums[high]`, set `low = middle + 1`, else `high = middle`, which stays inside since it may be the minimum itself. Stop when the range has one element.',
  ],
});

function rotatedArrays() {
  const value = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -MAX, max: MAX }));
  return fc
    .record({ values: fc.uniqueArray(value, { minLength: 1, maxLength: 12 }), places: fc.nat({ max: 11 }) })
    .map(({ values, places }) => ({
      nums: rotated(
        values.toSorted((a, b) => a - b),
        places % values.length,
      ),
    }));
}

// The drop near the middle and on either side of it, so that a walk from either end is long.
function manyRotations(n: number, rng: Rng) {
  const nums = ascending(n, rng);
  const arrays = [0.4, 0.5, 0.6].map((part) => rotated(nums, Math.floor(part * n) + rng.int(0, 9)));
  return { calls: rng.array(30_000, (call) => ({ nums: arrays[call % arrays.length] as number[] })) };
}

function ascending(n: number, rng: Rng): number[] {
  const largestStep = Math.floor((2 * MAX) / n);
  let value = -MAX;
  return rng.array(n, () => {
    value += rng.int(1, largestStep);
    return value;
  });
}

function rotated(nums: number[], places: number): number[] {
  return [...nums.slice(places), ...nums.slice(0, places)];
}

// Going round the circle once, an ascending array with different elements falls exactly once.
function isRotatedAscending(nums: number[]): boolean {
  const falls = nums.filter((value, i) => value >= (nums[(i + 1) % nums.length] as number));
  return falls.length === 1;
}
