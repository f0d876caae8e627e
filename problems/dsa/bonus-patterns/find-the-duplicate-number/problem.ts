import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { findDuplicate } from './solution';

export default defineProblem({
  slug: 'find-the-duplicate-number',
  title: 'Find the Duplicate Number',
  track: 'bonus',
  difficulty: 'medium',
  patterns: ['fast-slow-pointers', 'array', 'binary-search'],
  documents: ['dsa-bonus-patterns'],
  complexity: { time: 'O(n)', space: 'O(1)' },
  entry: fn('findDuplicate', [['nums', z.array(z.int())]], z.int()),
  checker: exact(),
  reference: findDuplicate,
  constraints: [
    {
      says: '`1 <= n <= 2 * 10^5`, and `nums.length = n + 1`',
      holds: ({ nums }) => nums.length >= 2 && nums.length <= 2e5 + 1,
    },
    { says: '`1 <= nums[i] <= n`', holds: ({ nums }) => nums.every((value) => value >= 1 && value < nums.length) },
    {
      says: 'Exactly one value occurs more than once; it may do so twice or more often.',
      holds: ({ nums }) => repeatedValues(nums) === 1,
    },
  ],
  drawn: { nums: 'cells' },
  samples: [
    { input: { nums: [2, 4, 1, 4, 3] }, explanation: '4 stands at indices 1 and 3; every other value occurs once.' },
    {
      input: { nums: [3, 1, 3, 3] },
      explanation: 'Here `n = 3`. The value 3 occurs three times, so 2 does not occur at all.',
    },
  ],
  edgeCases: [
    { nums: [1, 1] }, // smallest
    { nums: [1, 1, 2] }, // sorted, the first value twice
    { nums: [1, 2, 2] }, // sorted, the last value twice
    { nums: [2, 1, 2] }, // first and last element
    { nums: [2, 2, 2] }, // three times: sum and xor do not fit
    { nums: [2, 2, 2, 2, 2] }, // nothing else at all
    { nums: [4, 4, 4, 1, 2] }, // three times, others missing
    { nums: [1, 3, 4, 2, 2] }, // a tail of links before the cycle
    { nums: [3, 1, 3, 4, 2] }, // the cycle has three places
    { nums: [2, 3, 1, 4, 5, 1] }, // from 0 the links reach the cycle at its entrance
    { nums: [5, 1, 2, 3, 4, 5] }, // a place that points to itself
    { nums: [5, 4, 3, 2, 1, 1] }, // falling
    { nums: [1, 2, 3, 4, 5, 1] }, // the repeated one stands at both ends
    { nums: [1, 1, 1, 2, 3, 4] }, // three times, and half of the values are missing
  ],
  random: arraysWithOneRepeatedValue(),
  large: [
    { why: 'both copies stand last, so that whoever compares every pair meets them last', n: 200_000, make: copiesLast },
    { why: 'one value everywhere', n: 200_000, make: (n) => ({ nums: new Array<number>(n + 1).fill(n) }) },
    { why: 'the links lead through every place before they close', n: 200_000, make: longWay },
    { why: 'the value occurs in half of all places', n: 100_001, make: halfOfAll },
  ],
  hints: [
    'There are `n + 1` elements but only `n` possible values. Remembering what you have passed is easy; what could take the place of that memory?',
    'Read the array as links: from place `i` go on to place `nums[i]`. No link leads to place 0, and a repeated value is a place to which two links lead. What shape has the path that starts at 0?',
    'The path from 0 runs into a cycle, and the place where it enters is the repeated value. Let a slow pointer take one link and a fast one two until they meet; then start again from 0 and from the meeting, both with single links, until they are equal.',
  ],
});

// Places are ordered by the first key, the values that occur once are chosen by the second.
function arraysWithOneRepeatedValue() {
  const keys = fc.tuple(fc.nat(99), fc.nat(99));
  return fc
    .record({ keys: fc.array(keys, { minLength: 2, maxLength: 14 }), repeated: fc.nat(12), copies: fc.oneof(fc.constant(0), fc.nat(12)) })
    .map(({ keys, repeated, copies }) => {
      const n = keys.length - 1;
      const value = 1 + (repeated % n);
      const others = Array.from({ length: n }, (_, i) => i + 1).filter((other) => other !== value);
      others.sort((a, b) => secondKey(keys, a) - secondKey(keys, b));
      const size = 2 + (copies % n);
      const values = [...new Array<number>(size).fill(value), ...others.slice(0, n + 1 - size)];
      const places = keys.map((_, i) => i).sort((a, b) => firstKey(keys, a) - firstKey(keys, b));
      return { nums: places.map((place) => values[place] as number) };
    });
}

function firstKey(keys: [number, number][], i: number): number {
  return keys[i]?.[0] ?? 0;
}

function secondKey(keys: [number, number][], i: number): number {
  return keys[i]?.[1] ?? 0;
}

function copiesLast(n: number, rng: Rng) {
  const [last, ...others] = rng.shuffle(valuesTo(n));
  return { nums: [...others, last as number, last as number] };
}

function longWay(n: number, rng: Rng) {
  const order = rng.shuffle(valuesTo(n));
  const nums = new Array<number>(n + 1);
  let place = 0;
  for (const value of order) {
    nums[place] = value;
    place = value;
  }
  nums[place] = order[n >> 1] as number; // closes the way after half of the places
  return { nums };
}

function halfOfAll(n: number, rng: Rng) {
  const [value, ...others] = rng.shuffle(valuesTo(n));
  const kept = others.slice(0, n >> 1);
  return { nums: rng.shuffle([...kept, ...new Array<number>(n + 1 - kept.length).fill(value as number)]) };
}

function valuesTo(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i + 1);
}

function repeatedValues(nums: number[]): number {
  const seen = new Set<number>();
  const repeated = new Set<number>();
  for (const value of nums) {
    if (seen.has(value)) repeated.add(value);
    seen.add(value);
  }
  return repeated.size;
}
