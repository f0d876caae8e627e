import * as fc from 'fast-check';
import { defineProblem, exact, fn, linkedList, type Rng } from '@/problems/spec';
import { mergeTwoLists } from './solution';

const MAX = 1e9;

export default defineProblem({
  slug: 'merge-two-sorted-lists',
  title: 'Merge Two Sorted Lists',
  track: 'day2',
  difficulty: 'easy',
  patterns: ['linked-list', 'recursion', 'merge-sort'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(m + n)', space: 'O(1)' },
  entry: fn(
    'mergeTwoLists',
    [
      ['list1', linkedList()],
      ['list2', linkedList()],
    ],
    linkedList(),
  ),
  checker: exact(),
  reference: mergeTwoLists,
  constraints: [
    { says: 'Each list has 0 to 500 nodes.', holds: ({ list1, list2 }) => list1.length <= 500 && list2.length <= 500 },
    { says: 'Both lists are ascending; equal values are allowed.', holds: ({ list1, list2 }) => isAscending(list1) && isAscending(list2) },
    {
      says: '`-10^9 <= val <= 10^9` in every node.',
      holds: ({ list1, list2 }) => [list1, list2].every((values) => values.every((value) => Math.abs(value) <= MAX)),
    },
  ],
  samples: [
    { input: { list1: [1, 4, 9], list2: [2, 4] }, explanation: 'All five nodes in ascending order: 1, 2, 4, 4, 9.' },
    { input: { list1: [], list2: [3] }, explanation: '`list1` is `null`; the other list is the answer.' },
    { input: { list1: [], list2: [] }, explanation: 'Both are `null`, and so is the answer.' },
  ],
  edgeCases: [
    { list1: [5], list2: [] }, // only the first
    { list1: [0], list2: [] }, // a falsy value
    { list1: [], list2: [0] },
    { list1: [1], list2: [2] }, // one node each
    { list1: [2], list2: [1] }, // the second one comes first
    { list1: [3], list2: [3] }, // equal: both stay
    { list1: [1, 2, 3], list2: [4, 5, 6] }, // the first is used up before the second begins
    { list1: [4, 5, 6], list2: [1, 2, 3] }, // the other way round
    { list1: [1, 3, 5], list2: [2, 4, 6] }, // in turn
    { list1: [1, 2, 3, 4, 5], list2: [3] }, // a long rest of the first
    { list1: [3], list2: [1, 2, 3, 4, 5] }, // a long rest of the second
    { list1: [2, 2, 2], list2: [2, 2] }, // all equal
    { list1: [0, 0], list2: [0] }, // zeros, as a helper node may hold
    { list1: [-3, -1], list2: [-2, 0] }, // negative values
    { list1: [-1, 1], list2: [0] }, // around 0
    { list1: [-MAX, MAX], list2: [-MAX, MAX] }, // the bounds
    { list1: [9, 10], list2: [1, 100] }, // as text, 10 and 100 come before 9
  ],
  random: fc.oneof(listsWithin(3), listsWithin(12), listsWithin(MAX)),
  large: [
    {
      why: 'the longest lists, in random turn',
      n: 500,
      make: (n, rng) => ({ list1: ascending(n, 1000, rng), list2: ascending(n, 1000, rng) }),
    },
    { why: 'one list stands entirely behind the other', n: 500, make: (n, rng) => splitInTwo(ascending(2 * n, MAX, rng)) },
    { why: 'few different values', n: 500, make: (n, rng) => ({ list1: ascending(n, 2, rng), list2: ascending(n, 2, rng) }) },
  ],
  hints: [
    'Which node comes first in the merged list? And once it is taken away, what is left to do?',
    'Hang the smaller of the two first nodes on the end of the result and step on in its list. A helper node in front saves the question whether the result has a node yet; when one list is used up, hang on the other as a whole.',
  ],
});

function listsWithin(bound: number) {
  const values = fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 7 }).map(sorted);
  return fc.record({ list1: values, list2: values });
}

function ascending(n: number, bound: number, rng: Rng): number[] {
  return sorted(rng.array(n, () => rng.int(-bound, bound)));
}

function splitInTwo(values: number[]) {
  return { list1: values.slice(values.length / 2), list2: values.slice(0, values.length / 2) };
}

function sorted(values: number[]): number[] {
  return values.toSorted((a, b) => a - b);
}

function isAscending(values: number[]): boolean {
  return values.every((value, i) => i === 0 || value >= (values[i - 1] as number));
}
