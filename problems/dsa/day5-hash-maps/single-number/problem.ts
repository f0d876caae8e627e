import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { singleNumber } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'single-number',
  title: 'Single Number',
  track: 'day5',
  difficulty: 'easy',
  patterns: ['bit-manipulation', 'hash-set', 'array'],
  documents: ['dsa-day5-hashmaps'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('singleNumber', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: singleNumber,
  constraints: [
    {
      says: '`1 <= nums.length <= 2 * 10^5`, and `nums.length` is odd.',
      holds: ({ nums }) => nums.length % 2 === 1 && nums.length <= 2e5,
    },
    { says: '`-2^31 <= nums[i] <= 2^31 - 1`', holds: ({ nums }) => nums.every((value) => value >= MIN && value <= MAX) },
    {
      says: 'Every value stands in `nums` exactly twice, but for one, which stands there once.',
      holds: ({ nums }) => allTwiceButOne(nums),
    },
  ],
  samples: [
    { input: { nums: [7, 3, 7] }, explanation: '7 is there twice; 3 is alone.' },
    { input: { nums: [5, -1, 2, -1, 5] }, explanation: '2 is the only one without a partner.' },
    { input: { nums: [4] }, explanation: 'A single element is alone.' },
  ],
  edgeCases: [
    { nums: [0] }, // smallest, and a falsy answer
    { nums: [1, 1, 2] }, // the single one is last
    { nums: [2, 1, 1] }, // it is first
    { nums: [1, 2, 1] }, // it stands between
    { nums: [1, 0, 1] }, // the answer is 0
    { nums: [0, 5, 0] }, // 0 is a pair
    { nums: [1, 2, 2, 1, 3] }, // the largest is alone, and last when sorted
    { nums: [3, 2, 3, 2, 1] }, // the smallest is alone
    { nums: [1, 3, 2, 3, 1] }, // the middle one
    { nums: [1, 2, 3, 1, 2] }, // partners far apart
    { nums: [2, 1, 2, 3, 3] }, // the second value seen is alone
    { nums: [-1, 1, -1] }, // a number and its negative
    { nums: [1, -1, 1] },
    { nums: [-2, -3, -2] }, // negative only
    { nums: [10, 9, 10, 100, 9] }, // as text, 10 and 100 come before 9
    { nums: [MAX, MIN, MAX] }, // the bounds: -2^31 stays negative
    { nums: [MIN, MAX, MIN] },
    { nums: [MIN, -1, MIN, 0, -1] },
  ],
  random: fc.oneof(pairsAndOne(6), pairsAndOne(30), pairsAndOne(2 ** 30)),
  large: [
    { why: 'the single number is last: counting every number by a scan is quadratic', n: 90_001, make: lastIsAlone },
    { why: 'random order', n: 60_001, make: (n, rng) => ({ nums: rng.shuffle(lastIsAlone(n, rng).nums) }) },
    {
      why: 'ascending, the largest alone',
      n: 60_001,
      make: (n) => ({ nums: Array.from({ length: n }, (_, i) => Math.floor(i / 2) - 9000) }),
    },
  ],
  limits: { timeFloorMs: 700 }, // the keys of a plain object are right, also when most of them are negative
  hints: [
    'With a map of counts, or a set that each number enters and leaves again, it takes linear space. Is there an operation by which two equal numbers cancel each other out, whatever lies between them?',
    'For the bitwise exclusive or, `a ^ a` is 0 and `a ^ 0` is `a`, and the order makes no difference. So what is left of all numbers together?',
  ],
});

// All values are different; the first one is alone. An order of both copies follows from the keys.
function pairsAndOne(bound: number) {
  const item = fc.record({ value: fc.integer({ min: -bound, max: bound }), first: fc.nat(), second: fc.nat() });
  return fc.uniqueArray(item, { minLength: 1, maxLength: 7, selector: ({ value }) => value }).map((items) => {
    const copies = items.flatMap(({ value, first, second }, i) => [{ value, key: first }, ...(i === 0 ? [] : [{ value, key: second }])]);
    return { nums: copies.sort((a, b) => a.key - b.key).map(({ value }) => value) };
  });
}

function lastIsAlone(n: number, rng: Rng) {
  const half = Math.floor(n / 2);
  const [alone, ...others] = rng.distinctInts(half + 1, -1e6, 1e6) as [number, ...number[]];
  return { nums: [...others, ...rng.shuffle(others), alone] };
}

function allTwiceButOne(nums: number[]): boolean {
  const alone = new Set<number>();
  for (const value of nums) if (!alone.delete(value)) alone.add(value);
  return alone.size === 1 && new Set(nums).size === (nums.length + 1) / 2;
}
