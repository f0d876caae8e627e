import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { singleNumber } from './solution';

const MIN = -(2 ** 31);
const MAX = 2 ** 31 - 1;

export default defineProblem({
  slug: 'single-number-ii',
  title: 'Single Number II',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['bit-manipulation', 'hash-map'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('singleNumber', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: singleNumber,
  constraints: [
    { says: '`1 <= nums.length <= 2 * 10^5`', holds: ({ nums }) => nums.length >= 1 && nums.length <= 2e5 },
    { says: '`-2^31 <= nums[i] <= 2^31 - 1`', holds: ({ nums }) => nums.every((value) => value >= MIN && value <= MAX) },
    { says: 'One value occurs exactly once, every other one exactly three times.', holds: ({ nums }) => isOneSingleAmongTriples(nums) },
  ],
  samples: [
    { input: { nums: [6, 2, 6, 6] }, explanation: '6 is there three times, 2 once.' },
    { input: { nums: [-1, 5, 5, -1, -8, 5, -1] }, explanation: '5 and -1 are there three times, in any order. -8 is the answer.' },
  ],
  edgeCases: [
    { nums: [7] }, // smallest
    { nums: [0] }, // 0, which is falsy
    { nums: [-1] }, // every bit set
    { nums: [0, 0, 0, 4] }, // zeros leave no trace
    { nums: [0, 3, 3, 3] }, // the single one is 0 and first
    { nums: [3, 3, 0, 3] }, // 0 inside
    { nums: [2, 2, 5, 2] }, // exclusive or would leave 7
    { nums: [4, 4, 4, 4 + 1] }, // triple and single share a bit
    { nums: [-5, 2, 2, 2] }, // the single one is negative
    { nums: [-5, -5, -5, 2] }, // the triple is negative
    { nums: [-2, -2, -3, -2] }, // both are
    { nums: [1, 2, 3, 1, 2, 3, 1, 2, 3, 9] }, // in turn
    { nums: [5, 5, 5, 6, 6, 6, 7] }, // sorted, the single one last
    { nums: [4, 5, 5, 5, 6, 6, 6] }, // sorted, the single one first
    { nums: [5, 5, 5, 6, 7, 7, 7] }, // sorted, in the middle
    { nums: [10, 9, 10, 9, 100, 10, 9] }, // as texts in another order
    { nums: [MIN] }, // only the sign bit
    { nums: [MAX, MAX, MAX, MIN] }, // the bounds
    { nums: [MIN, MIN, MAX, MIN] },
    { nums: [2 ** 30, -(2 ** 30), -(2 ** 30), -(2 ** 30)] }, // the highest bits
    { nums: [1, MIN, MIN, MIN] },
  ],
  random: triplesAndOne(),
  large: [
    {
      why: 'the single one stands last, so that whoever counts each number by a scan counts almost all',
      n: 199_999,
      make: (n, rng) => longArray(n, rng, (value) => value),
    },
    {
      why: 'small negative numbers, the single one anywhere',
      n: 100_000,
      make: (n, rng) =>
        shuffled(
          longArray(n, rng, (value) => value % 100_000),
          rng,
        ),
    },
    {
      why: 'all negative',
      n: 50_000,
      make: (n, rng) =>
        shuffled(
          longArray(n, rng, (value) => (value < 0 ? value : ~value)),
          rng,
        ),
    },
  ],
  limits: { timeFloorMs: 1000 }, // counting in text keys and 32 passes are slower, and right
  hints: [
    'With pairs in place of triples, exclusive or would do, because a bit that is set twice vanishes. What could vanish after three times?',
    'Look at one bit at a time. Among all elements, how often is it set, if every other value comes three times? What does the remainder by 3 tell?',
    'Count, for each of the 32 bits, in how many elements it is set; the answer has those bits whose count leaves the remainder 1. Assemble it with `|` and `1 << bit`, so that the sign comes out right.',
    'To do it in one pass keep two numbers: `ones` with the bits seen once modulo 3, `twos` with those seen twice. For each `num`: `ones = (ones ^ num) & ~twos`, then `twos = (twos ^ num) & ~ones`. In the end `ones` is the answer.',
  ],
});

// The first of some different values is the single one; places are ordered by the keys.
function triplesAndOne() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -8, max: 8 }), weight: 3 },
    { arbitrary: fc.integer({ min: MIN, max: MAX }), weight: 2 },
    { arbitrary: fc.integer({ min: 0, max: 31 }).map((bit) => 1 << bit), weight: 1 },
  );
  return fc
    .record({
      values: fc.uniqueArray(value, { minLength: 1, maxLength: 6 }),
      keys: fc.array(fc.nat(99), { minLength: 16, maxLength: 16 }),
    })
    .map(({ values, keys }) => {
      const nums = values.flatMap((each, i) => (i === 0 ? [each] : [each, each, each]));
      const places = nums.map((_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number));
      return { nums: places.map((place) => nums[place] as number) };
    });
}

/** About n numbers, the single one last; `change` may bring values together. */
function longArray(n: number, rng: Rng, change: (value: number) => number) {
  const count = Math.floor((n - 1) / 3);
  const values = new Set<number>();
  for (let i = 0; i <= count; i++) values.add(change(rng.int(MIN, MAX)));
  const [single, ...others] = values;
  return { nums: [...rng.shuffle(others.flatMap((each) => [each, each, each])), single as number] };
}

function shuffled({ nums }: { nums: number[] }, rng: Rng) {
  return { nums: rng.shuffle(nums) };
}

function isOneSingleAmongTriples(nums: number[]): boolean {
  const counts = new Map<number, number>();
  for (const value of nums) counts.set(value, (counts.get(value) ?? 0) + 1);
  let singles = 0;
  for (const count of counts.values()) {
    if (count === 1) singles += 1;
    else if (count !== 3) return false;
  }
  return singles === 1;
}
