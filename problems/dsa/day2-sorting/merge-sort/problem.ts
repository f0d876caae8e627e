import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { mergeSort } from './solution';

type KeyedRecord = [key: number, label: string];

const MAX = 1e9;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

export default defineProblem({
  slug: 'merge-sort',
  title: 'Merge Sort',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['sorting', 'merge-sort', 'divide-and-conquer', 'recursion'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn('mergeSort', [['records', z.array(z.tuple([z.int(), z.string()]))]], z.array(z.tuple([z.int(), z.string()]))),
  checker: exact(),
  reference: mergeSort,
  constraints: [
    { says: '`0 <= records.length <= 10^5`', holds: ({ records }) => records.length <= 1e5 },
    {
      says: 'A key lies from `-10^9` to `10^9`. Many records may share one.',
      holds: ({ records }) => records.every(([key]) => Math.abs(key) <= MAX),
    },
    { says: 'A label has 0 to 8 characters.', holds: ({ records }) => records.every(([, label]) => label.length <= 8) },
  ],
  samples: [
    {
      input: {
        records: [
          [3, 'pear'],
          [1, 'fig'],
          [2, 'lime'],
          [1, 'date'],
        ],
      },
      explanation: 'Two records have the key 1. `"fig"` came before `"date"`, and so it stays.',
    },
    {
      input: {
        records: [
          [5, 'b'],
          [5, 'a'],
          [5, 'b'],
        ],
      },
      explanation: 'All keys are equal, so nothing moves: labels are carried along and never compared.',
    },
    { input: { records: [] }, explanation: 'No records, so an empty list.' },
  ],
  edgeCases: [
    { records: [] }, // smallest
    { records: [[7, 'x']] }, // one record: the recursion must stop here too
    {
      records: [
        [2, 'b'],
        [1, 'a'],
      ],
    }, // two records, to be swapped
    {
      records: [
        [1, 'b'],
        [1, 'a'],
      ],
    }, // equal keys, labels descending: neither may they be swapped nor sorted by label
    {
      records: [
        [1, 'a'],
        [1, 'b'],
      ],
    }, // equal keys, labels ascending: taking from the right half first swaps them
    {
      records: [
        [1, 'a'],
        [1, 'a'],
      ],
    }, // two records alike in both parts: both stay
    {
      records: [
        [1, 'a'],
        [2, 'b'],
        [3, 'c'],
        [4, 'd'],
      ],
    }, // sorted: the right half is left over after the left one
    {
      records: [
        [4, 'd'],
        [3, 'c'],
        [2, 'b'],
        [1, 'a'],
      ],
    }, // reversed: the left half is left over
    {
      records: [
        [2, 'a'],
        [1, 'b'],
        [2, 'c'],
        [1, 'd'],
        [2, 'e'],
      ],
    }, // odd length, equal keys in both halves
    {
      records: [
        [0, 'e'],
        [0, 'd'],
        [0, 'c'],
        [0, 'b'],
        [0, 'a'],
      ],
    }, // all keys equal
    {
      records: [
        [-1, 'a'],
        [-10, 'b'],
        [-2, 'c'],
      ],
    }, // negative keys: as text, -1 comes before -10
    {
      records: [
        [10, 'a'],
        [9, 'b'],
        [1, 'c'],
      ],
    }, // as text, 10 comes before 9
    {
      records: [
        [MAX, ''],
        [-MAX, ''],
        [0, ''],
      ],
    }, // the bounds, and empty labels
    {
      records: [
        [1, 'Z'],
        [1, 'a'],
        [1, ''],
        [0, 'abcdefgh'],
      ],
    }, // the longest label and the empty one
  ],
  random: fc.oneof(recordLists(fc.integer({ min: -2, max: 2 })), recordLists(fc.integer({ min: -MAX, max: MAX }))),
  large: [
    { why: 'descending keys: insertion sort moves each record past all before it', n: 100_000, make: descending },
    { why: 'random keys, each shared by about a hundred records', n: 100_000, make: manyEqualKeys },
    { why: 'already sorted: nothing may move', n: 100_000, make: ascending },
  ],
  hints: [
    'Suppose that somebody hands you both halves of the list, each already sorted. How do you make one sorted list of them in a single pass?',
    'Sort each half by the very same function. Which lists are so short that there is nothing to do? Mind that a list of one record can be split no further.',
    'To merge, compare the first unused record of each half and take the one with the smaller key; on equal keys take the **left** one, since it came first. When one half is used up, append all that is left of the other.',
  ],
});

function recordLists(key: fc.Arbitrary<number>): fc.Arbitrary<{ records: KeyedRecord[] }> {
  const label = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 2 });
  return fc.record({ records: fc.array(fc.tuple(key, label), { maxLength: 14 }) });
}

// Pairs of equal keys among the descending ones, so that stability counts here too.
function descending(n: number, rng: Rng): { records: KeyedRecord[] } {
  let key = MAX;
  return {
    records: rng.array(n, (i) => {
      if (i % 2 === 0) key -= rng.int(1, 10_000);
      return [key, randomLabel(rng)];
    }),
  };
}

function ascending(n: number, rng: Rng): { records: KeyedRecord[] } {
  return { records: descending(n, rng).records.reverse() };
}

function manyEqualKeys(n: number, rng: Rng): { records: KeyedRecord[] } {
  const keys = rng.array(Math.ceil(n / 100), () => rng.int(-MAX, MAX));
  return { records: rng.array(n, () => [rng.pick(keys), randomLabel(rng)]) };
}

function randomLabel(rng: Rng): string {
  return rng.array(rng.int(0, 8), () => rng.pick(LETTERS)).join('');
}
