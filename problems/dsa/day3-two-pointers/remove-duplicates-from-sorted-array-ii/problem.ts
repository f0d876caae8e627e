import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, inPlacePrefix, type Rng } from '@/problems/spec';
import { removeDuplicates } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'remove-duplicates-from-sorted-array-ii',
  title: 'Remove Duplicates from Sorted Array II',
  track: 'day3',
  difficulty: 'medium',
  patterns: ['array', 'two-pointers'],
  documents: ['dsa-day3-two-pointers'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('removeDuplicates', [['nums', z.array(z.int())]], z.int()),
  checker: inPlacePrefix('nums'),
  reference: removeDuplicates,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-10^9 <= nums[i] <= 10^9`', holds: ({ nums }) => nums.every((value) => Math.abs(value) <= MAX) },
    {
      says: '`nums` is ascending; neighbours may be equal.',
      holds: ({ nums }) => nums.every((value, i) => i === 0 || (nums[i - 1] as number) <= value),
    },
  ],
  drawn: { nums: 'cells', returns: 'cells' },
  samples: [
    {
      input: { nums: [2, 2, 2, 3, 5, 5, 5, 5] },
      explanation:
        'One 2 and two 5 are too many. The call returns 5, and `nums` begins with `2, 2, 3, 5, 5`; what follows does not matter.',
    },
    { input: { nums: [-1, 0, 0, 4] }, explanation: 'No value is there more than twice, so all four elements stay.' },
  ],
  edgeCases: [
    { nums: [7] }, // smallest
    { nums: [1, 2] }, // two, different
    { nums: [3, 3] }, // two, equal: both stay
    { nums: [4, 4, 4] }, // one too many
    { nums: [0, 0, 0, 0, 0] }, // all equal
    { nums: [1, 2, 3, 4] }, // all different: nothing to do
    { nums: [1, 1, 2, 2, 3, 3] }, // each exactly twice
    { nums: [2, 2, 2, 4, 4, 7] }, // what has moved up must not be compared with what stood there before
    { nums: [1, 1, 1, 2, 2, 2, 3, 3, 3] }, // every value once too often
    { nums: [1, 1, 1, 1, 2, 3, 3] }, // surplus only at the start
    { nums: [1, 2, 3, 3, 3] }, // and only at the end
    { nums: [1, 2, 2, 2, 2, 3] }, // and in the middle
    { nums: [-3, -3, -3, -1, 0, 0, 0, 2] }, // negative numbers and 0
    { nums: [0, 1, 1, 1, 1, 1, 2, 2, 2, 4] }, // long and short runs
    { nums: [-MAX, -MAX, -MAX, MAX, MAX, MAX] }, // the bounds
  ],
  random: fc.oneof(runsOf(fc.integer({ min: -3, max: 3 })), runsOf(fc.integer({ min: -MAX, max: MAX }))),
  large: [
    { why: 'runs of about five: most elements are surplus, and a shift for each of them is too slow', n: 100_000, make: runsOfFive },
    { why: 'all equal', n: 30_000, make: (n, rng) => ({ nums: new Array(n).fill(rng.int(-MAX, MAX)) }) },
    { why: 'all different: nothing to do', n: 100_000, make: (n) => ({ nums: Array.from({ length: n }, (_, i) => 3 * i - n) }) },
  ],
  hints: [
    'The array is sorted, so equal elements stand together. How can you tell, looking at one element, whether two of its kind have been kept already?',
    'Keep two places apart: the one you read from, and the one where the next kept element goes. Never move anything twice.',
    'If `kept` elements have been kept, the next one stays unless it equals `nums[kept - 2]`: then the last two that were kept are both equal to it.',
  ],
});

// Runs of equal elements, of length 1 to 5; equal neighbours of the list of runs make longer ones.
function runsOf(value: fc.Arbitrary<number>) {
  return fc
    .array(fc.record({ value, length: fc.integer({ min: 1, max: 5 }) }), { minLength: 1, maxLength: 7 })
    .map((runs) => ({ nums: runs.flatMap(({ value, length }) => new Array<number>(length).fill(value)).sort((a, b) => a - b) }));
}

function runsOfFive(n: number, rng: Rng) {
  const most = Math.ceil(n / 10);
  return { nums: rng.array(n, () => rng.int(-most, most)).sort((a, b) => a - b) };
}
