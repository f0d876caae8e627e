import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { search } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'search-in-rotated-sorted-array',
  title: 'Search in Rotated Sorted Array',
  track: 'day1',
  difficulty: 'medium',
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
      says: 'All elements are different, and `nums` is ascending but for a rotation by 0 to `nums.length - 1` places.',
      holds: ({ nums }) => isRotatedAscending(nums),
    },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [7, 9, 2, 4], target: 2 }, explanation: '`nums[2]` is 2.' },
    { input: { nums: [7, 9, 2, 4], target: 5 }, explanation: '5 would stand between 4 and 7, but it is not there.' },
    { input: { nums: [1, 3, 6], target: 6 }, explanation: 'The array may also be sorted as a whole.' },
  ],
  edgeCases: [
    { nums: [5], target: 5 }, // smallest, found
    { nums: [5], target: 4 }, // smallest, absent
    { nums: [5], target: 6 },
    { nums: [1, 2], target: 1 }, // two elements, not rotated
    { nums: [1, 2], target: 2 },
    { nums: [2, 1], target: 1 }, // two elements, rotated: the left half is one element, and sorted
    { nums: [2, 1], target: 2 },
    { nums: [2, 1], target: 0 }, // two elements, absent below
    { nums: [2, 1], target: 3 }, // and above
    { nums: [4, 9], target: 6 }, // and between
    { nums: [1, 2, 3, 4, 5], target: 1 }, // not rotated, the first
    { nums: [1, 2, 3, 4, 5], target: 5 }, // not rotated, the last
    { nums: [4, 5, 1, 2, 3], target: 4 }, // the first element: an end of the left half
    { nums: [4, 5, 1, 2, 3], target: 3 }, // the last element: an end of the right half
    { nums: [4, 5, 1, 2, 3], target: 5 }, // the largest, before the drop
    { nums: [4, 5, 1, 2, 3], target: 1 }, // the smallest, after the drop
    { nums: [2, 3, 4, 5, 1], target: 1 }, // the drop before the last element
    { nums: [5, 1, 2, 3, 4], target: 5 }, // the drop after the first
    { nums: [3, 5, 1], target: 3 }, // three elements, the first
    { nums: [5, 1, 3], target: 5 },
    { nums: [30, 40, 10, 20], target: 25 }, // absent: between the last and the first
    { nums: [30, 40, 10, 20], target: 35 }, // absent from the first piece
    { nums: [30, 40, 10, 20], target: 15 }, // absent from the second piece
    { nums: [4, 6, -3, 0, 2], target: 0 }, // the target 0, which is falsy
    { nums: [-2, -9, -5, -3], target: -9 }, // all negative
    { nums: [MAX, -MAX, 0], target: -MAX }, // the bounds
    { nums: [MAX, -MAX, 0], target: MAX },
    { nums: [6, 7, 8, 1, 2, 3, 4, 5], target: 8 }, // longer, in the short piece
    { nums: [4, 5, 6, 7, 8, 1, 2, 3], target: 2 },
  ],
  random: rotatedWithTarget(),
  large: [
    { why: 'a scan from either end passes some hundred thousand elements in each of many searches', n: 200_000, makeBatch: manySearches },
    {
      why: 'one search in the longest array, for the element before the drop',
      n: 200_000,
      make: largestElement,
    },
  ],
  hints: [
    'Cut the array in the middle. How many of the two halves can contain the place where it drops, and what does that say about the other one?',
    'A half is sorted exactly if its first element is not greater than its last. For the sorted half two comparisons tell whether `target` is in it.',
    'With a range from `low` to `high`: if `nums[low] <= nums[middle]`, the left half is sorted, and you go left exactly if `nums[low] <= target < nums[middle]`. Otherwise the right half is sorted, and you go right exactly if `nums[middle] < target <= nums[high]`.',
  ],
});

// The target is an element or a neighbouring number, so that more than half of the targets are found.
function rotatedWithTarget() {
  const value = fc.oneof(fc.integer({ min: -12, max: 12 }), fc.integer({ min: -MAX + 1, max: MAX - 1 }));
  return fc
    .record({
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 12 }),
      places: fc.nat({ max: 11 }),
      index: fc.nat({ max: 11 }),
      offset: fc.constantFrom(0, 0, 0, 1, -1),
    })
    .map(({ values, places, index, offset }) => {
      const ascending = values.toSorted((a, b) => a - b);
      return { nums: rotated(ascending, places % values.length), target: (values[index % values.length] as number) + offset };
    });
}

// Even values, so that the odd numbers between them are absent; every other target is, and none is near an end.
function manySearches(n: number, rng: Rng) {
  const nums = rotatedEvens(n, rng, Math.floor(n / 2));
  const third = Math.floor(n / 3);
  const target = (absent: boolean) => (nums[rng.int(third, n - 1 - third)] as number) + (absent ? 1 : 0);
  return { calls: rng.array(60_000, (call) => ({ nums, target: target(call % 2 === 0) })) };
}

function largestElement(n: number, rng: Rng) {
  const nums = rotatedEvens(n, rng, Math.floor(n / 4));
  return { nums, target: nums[n - Math.floor(n / 4) - 1] as number };
}

function rotatedEvens(n: number, rng: Rng, places: number): number[] {
  const largestStep = Math.floor((MAX - 2) / n);
  let value = -MAX;
  const ascending = rng.array(n, () => {
    value += 2 * rng.int(1, largestStep);
    return value;
  });
  return rotated(ascending, places);
}

function rotated(nums: number[], places: number): number[] {
  return [...nums.slice(places), ...nums.slice(0, places)];
}

// Going round the circle once, an ascending array with different elements falls exactly once.
function isRotatedAscending(nums: number[]): boolean {
  const falls = nums.filter((value, i) => value >= (nums[(i + 1) % nums.length] as number));
  return falls.length === 1;
}
