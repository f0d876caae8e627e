import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { fourSumCount } from './solution';

const MAX = 2 ** 28;

type Input = { nums1: number[]; nums2: number[]; nums3: number[]; nums4: number[] };

export default defineProblem({
  slug: '4sum-ii',
  title: '4Sum II',
  track: 'day5',
  difficulty: 'medium',
  patterns: ['hash-map', 'frequency-count'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n^2)', space: 'O(n^2)' },
  entry: fn(
    'fourSumCount',
    [
      ['nums1', z.array(z.int())],
      ['nums2', z.array(z.int())],
      ['nums3', z.array(z.int())],
      ['nums4', z.array(z.int())],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: fourSumCount,
  constraints: [
    { says: 'The four arrays have the same length n, and `1 <= n <= 600`.', holds: (input) => haveOneLength(arraysOf(input)) },
    {
      says: '`-2^28 <= nums1[i], nums2[j], nums3[k], nums4[l] <= 2^28`',
      holds: (input) => arraysOf(input).every((nums) => nums.every((value) => Math.abs(value) <= MAX)),
    },
  ],
  samples: [
    {
      input: { nums1: [1, 4], nums2: [-2, 0], nums3: [3, -1], nums4: [-2, -6] },
      explanation: 'The only choice is `1 + (-2) + 3 + (-2) = 0`, with the indices 0, 0, 0, 0.',
    },
    {
      input: { nums1: [2, 2], nums2: [0, 1], nums3: [-3, 5], nums4: [1, 9] },
      explanation: '`2 + 0 - 3 + 1 = 0`. The 2 may come from either index, which makes two choices.',
    },
  ],
  edgeCases: [
    four([0], [0], [0], [0]), // smallest, one choice
    four([1], [0], [0], [0]), // smallest, none
    four([1], [2], [-4], [1]), // four different arrays
    four([5], [-5], [3], [-3]), // zero in pairs
    four([5], [3], [-3], [-5]), // zero across the pairs
    four([1, 1], [-1, -1], [0, 0], [0, 0]), // sixteen choices with the same values
    four([0, 0], [0, 0], [0, 0], [0, 0]), // all zeros
    four([1, 2], [2, 1], [-3, 0], [0, -3]), // one sum of two in two ways, on both sides
    four([1, -1], [1, -1], [1, -1], [1, -1]), // all signs: six choices
    four([1, 2, 3], [1, 2, 3], [-1, -2, -3], [-1, -2, -3]), // sums that occur up to three times
    four([1, 0], [0, -1], [0, 2], [0, 2]), // some choices take the same index everywhere
    four([3, 1], [1, 3], [2, 2], [4, 4]), // all positive: none
    four([-3, -1], [-1, -3], [-2, -2], [-4, -4]), // all negative: none
    four([0, 7], [0, 7], [0, -7], [0, -7]), // sums of 0, 7 and 14
    four([MAX], [MAX], [-MAX], [-MAX]), // the bounds: sums of 2^29
    four([-MAX], [-MAX], [MAX], [MAX]),
    four([MAX], [MAX], [MAX], [MAX]), // the largest sum, 2^30
    four([MAX, -MAX], [MAX, -MAX], [MAX, -MAX], [MAX, -MAX]),
  ],
  random: fc.oneof(arraysWithin(1, 3), arraysWithin(3, 4), arraysWithin(8, 5), pairsThatCancel()),
  large: [
    {
      why: 'small numbers: sums of two repeat, and three nested loops are too slow',
      n: 600,
      make: (n, rng) => filledWith(n, () => rng.int(-300, 300)),
    },
    { why: 'nearly every sum of two is different', n: 300, make: (n, rng) => filledWith(n, () => rng.int(-MAX, MAX)) },
    { why: 'all zeros: n^4 choices, more than fit into 32 bits', n: 600, make: (n) => filledWith(n, () => 0) },
  ],
  limits: { timeFloorMs: 1000 }, // a plain object as the map is several times slower than a Map, and right
  hints: [
    'Four loops try every choice. If three of the numbers are fixed, what must the fourth one be? Can you carry the thought further?',
    'Divide the four arrays into two pairs. A sum from the first pair needs a certain sum from the second. There are only $n^2$ sums on each side.',
    'Count in a map how often each sum of `nums1` and `nums2` occurs. For every sum of `nums3` and `nums4`, add the number that the map has for its negative.',
  ],
});

function four(nums1: number[], nums2: number[], nums3: number[], nums4: number[]): Input {
  return { nums1, nums2, nums3, nums4 };
}

function arraysOf({ nums1, nums2, nums3, nums4 }: Input): number[][] {
  return [nums1, nums2, nums3, nums4];
}

function haveOneLength(arrays: number[][]): boolean {
  const n = arrays[0]?.length ?? 0;
  return n >= 1 && n <= 600 && arrays.every((nums) => nums.length === n);
}

// A list of quadruples has four arrays of one length, and keeps that while it shrinks.
function arraysWithin(bound: number, longest: number) {
  const value = fc.integer({ min: -bound, max: bound });
  return fc.array(fc.tuple(value, value, value, value), { minLength: 1, maxLength: longest }).map(columnsOf);
}

function pairsThatCancel() {
  const value = fc.integer({ min: -MAX, max: MAX });
  const rows = fc.tuple(value, value).chain(([a, b]) => {
    const cell = fc.constantFrom(a, b, -a, -b);
    return fc.array(fc.tuple(cell, cell, cell, cell), { minLength: 1, maxLength: 3 });
  });
  return rows.map(columnsOf);
}

function columnsOf(rows: [number, number, number, number][]): Input {
  return four(
    rows.map(([value]) => value),
    rows.map(([, value]) => value),
    rows.map(([, , value]) => value),
    rows.map(([, , , value]) => value),
  );
}

function filledWith(n: number, next: () => number): Input {
  const array = () => Array.from({ length: n }, next);
  return four(array(), array(), array(), array());
}
