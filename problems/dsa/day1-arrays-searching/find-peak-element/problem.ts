import * as fc from 'fast-check';
import * as z from 'zod';
import { anyValid, defineProblem, fn, type Rng } from '@/problems/spec';
import { findPeakElement } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'find-peak-element',
  title: 'Find Peak Element',
  track: 'day1',
  difficulty: 'medium',
  patterns: ['array', 'binary-search'],
  documents: ['dsa-day1-arrays-searching'],
  complexity: { time: 'O(log n)', space: 'O(1)' },
  entry: fn('findPeakElement', [['nums', z.array(z.int())]], z.int()),
  checker: anyValid<{ nums: number[] }, number>(({ input: { nums }, actual }) => whyNoPeak(nums, actual)),
  reference: findPeakElement,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-2^31 <= nums[i] <= 2^31 - 1`', holds: ({ nums }) => nums.every((value) => value >= MIN && value <= MAX) },
    { says: 'Neighbours differ: `nums[i] != nums[i + 1]`.', holds: ({ nums }) => nums.every((value, i) => value !== nums[i + 1]) },
  ],
  drawn: { nums: 'bars' },
  samples: [
    { input: { nums: [2, 5, 9, 4] }, explanation: '9 is greater than both its neighbours, 5 and 4.' },
    {
      input: { nums: [6, 1, 3, 8] },
      explanation: 'Index 0 is right, since 6 has only the neighbour 1; so is index 3, whose only neighbour is 3.',
    },
    { input: { nums: [-7] }, explanation: 'A single element has no neighbour that it would have to exceed.' },
  ],
  edgeCases: [
    { nums: [5] }, // smallest: there is no neighbour at all
    { nums: [1, 2] }, // two elements, the peak at the end
    { nums: [2, 1] }, // two elements, the peak at the start
    { nums: [1, 2, 3] }, // ascending: only the last index
    { nums: [3, 2, 1] }, // descending: only the first index
    { nums: [1, 3, 2] }, // the only peak is inside
    { nums: [3, 1, 2] }, // a valley: both ends are peaks, nothing inside
    { nums: [-3, -2, -1] }, // all negative: a 0 beyond the border would hide the last
    { nums: [-1, -2, -3] }, // all negative, the other way round
    { nums: [-2, -1, -3] }, // all negative, the peak inside
    { nums: [0] }, // 0, which is falsy
    { nums: [-1, 0] }, // the peak holds 0
    { nums: [MIN] }, // the lower bound: nothing beyond the border may be greater or equal to it
    { nums: [MIN, MIN + 1] },
    { nums: [MIN + 1, MIN] },
    { nums: [MIN, MAX] }, // a difference of 2^32 - 1 does not fit 32 bits
    { nums: [MAX, MIN, MAX] },
    { nums: [4, 3, 2, 3, 2, 1] }, // first index or a low peak inside: not only the greatest element counts
    { nums: [1, 2, 1, 2, 1, 2, 1] }, // many equal peaks
    { nums: [1, 2, 3, 4, 5, 6, 7, 5] }, // the last but one
    { nums: [5, 7, 6, 5, 4, 3, 2, 1] }, // the second
  ],
  random: arraysOfDifferentNeighbours(),
  large: [
    { why: 'a walk from either end climbs some hundred thousand elements in each of many calls', n: 200_000, makeBatch: manySlopes },
    { why: 'random heights: a peak in every third place', n: 200_000, make: (n, rng) => ({ nums: randomHeights(n, rng) }) },
  ],
  hints: [
    'You may return *any* peak. Stand on some element: does looking at one neighbour tell you a direction in which a peak must lie?',
    'Walk uphill and you end on a peak, at the latest at the end of the array, since beyond it everything is lower. So the half that rises away from the middle surely holds one, and the other half can be forgotten.',
    'Compare `nums[middle]` with `nums[middle + 1]`. If it is smaller, go on with `low = middle + 1`, else with `high = middle`. When `low === high`, that is a peak.',
  ],
});

function whyNoPeak(nums: number[], index: number): string | undefined {
  const value = nums[index];
  if (value === undefined) return `${index} is no index of \`nums\`, whose indices run from 0 to ${nums.length - 1}.`;
  for (const neighbour of [index - 1, index + 1]) {
    const other = nums[neighbour];
    if (other !== undefined && other > value)
      return `Index ${index} is no peak: it holds ${value}, and its neighbour at index ${neighbour} holds ${other}.`;
  }
  return undefined;
}

function arraysOfDifferentNeighbours() {
  const value = fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -20, max: -1 }), fc.integer({ min: MIN, max: MAX }));
  const anyShape = fc.array(value, { minLength: 1, maxLength: 16 }).map((nums) => nums.filter((height, i) => height !== nums[i + 1]));
  const slope = fc.uniqueArray(value, { minLength: 1, maxLength: 10 }).map((nums) => nums.toSorted((a, b) => a - b));
  const oneMountain = fc.tuple(slope, fc.nat({ max: 9 })).map(([nums, turn]) => [...nums.slice(turn), ...nums.slice(0, turn).reverse()]);
  return fc.oneof(anyShape, slope, oneMountain).map((nums) => ({ nums }));
}

// Slopes with one peak at or near an end, so that whoever walks must walk far, in whichever direction.
function manySlopes(n: number, rng: Rng) {
  const ascending = slope(n, rng);
  const descending = slope(n, rng).reverse();
  const top = Math.floor(n * 0.9);
  const peakNearTheEnd = [...ascending.slice(0, top), ...ascending.slice(top).reverse()];
  const arrays = [ascending, descending, peakNearTheEnd];
  return { calls: rng.array(20_000, (call) => ({ nums: arrays[call % arrays.length] as number[] })) };
}

function slope(n: number, rng: Rng): number[] {
  const largestStep = Math.floor((MAX - MIN) / n);
  let value = MIN;
  return rng.array(n, () => {
    value += rng.int(1, largestStep);
    return value;
  });
}

function randomHeights(n: number, rng: Rng): number[] {
  let before: number | undefined;
  return rng.array(n, () => {
    let value = rng.int(MIN, MAX);
    while (value === before) value = rng.int(MIN, MAX);
    before = value;
    return value;
  });
}
