import * as fc from 'fast-check';
import { defineProblem, exact, fn, linkedList, type Rng } from '@/problems/spec';
import { sortList } from './solution';

const MAX = 1e5;

export default defineProblem({
  slug: 'sort-list',
  title: 'Sort List',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['linked-list', 'merge-sort', 'divide-and-conquer', 'fast-slow-pointers'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n log n)', space: 'O(log n)' },
  entry: fn('sortList', [['head', linkedList()]], linkedList()),
  checker: exact(),
  reference: sortList,
  constraints: [
    { says: 'The list has 0 to `10^5` nodes.', holds: ({ head }) => head.length <= 1e5 },
    { says: '`-10^5 <= val <= 10^5` in every node.', holds: ({ head }) => head.every((value) => Math.abs(value) <= MAX) },
  ],
  samples: [
    { input: { head: [7, 2, 9, 2] }, explanation: 'The nodes in ascending order of their values. Both nodes with a 2 stay.' },
    { input: { head: [-1, 10, -30, 9] }, explanation: 'Values are compared as numbers: -30 comes before -1, and 9 before 10.' },
    { input: { head: [] }, explanation: '`head` is `null`, and so is the answer.' },
  ],
  edgeCases: [
    { head: [] }, // smallest: no node
    { head: [0] }, // one node, whose value is falsy
    { head: [1, 2] }, // two nodes, sorted: they must be split, or the recursion never ends
    { head: [2, 1] }, // two nodes, reversed
    { head: [3, 3] }, // two equal ones
    { head: [3, 1, 2] }, // an odd number of nodes
    { head: [2, 3, 1] }, // the second half is used up first
    { head: [1, 2, 3, 4] }, // sorted: the first half is used up before the second begins
    { head: [3, 4, 1, 2] }, // halves in the wrong order
    { head: [4, 3, 2, 1] }, // reversed
    { head: [5, 4, 3, 2, 1] },
    { head: [1, 3, 5, 7, 2, 4, 6, 8] }, // two sorted halves that interleave
    { head: [2, 2, 2, 2, 2] }, // all equal
    { head: [0, -1, 1, 0] }, // around 0, which is falsy
    { head: [10, 9, 1] }, // as text, 10 comes before 9
    { head: [-1, -10, -2] }, // as text, -1 comes before -10
    { head: [MAX, -MAX, 0, -MAX, MAX] }, // the bounds, each twice
  ],
  random: fc.oneof(listsWithin(3), listsWithin(20), listsWithin(MAX)),
  large: [
    { why: 'random values: insertion walks through half of the sorted part for each node', n: 100_000, make: randomValues },
    { why: 'ascending: merging one node per recursive call goes as deep as the list is long', n: 100_000, make: ascending },
    { why: 'descending', n: 100_000, make: (n, rng) => ({ head: ascending(n, rng).head.reverse() }) },
    { why: 'few different values', n: 50_000, make: (n, rng) => ({ head: rng.array(n, () => rng.int(-1, 1)) }) },
  ],
  hints: [
    'Which of the sorting algorithms that you know never needs to jump to an index?',
    'Merge sort: find the middle with one pointer that takes single steps and one that takes double steps, sort both halves, merge them. What must be done at the middle so that there *are* two lists?',
    'Let `fast` start one node ahead, so that two nodes are split into one and one. Keep `slow.next` as the start of the second half, then set `slow.next = null`. Merge in a loop behind a dummy node, and hang on what is left of the longer half.',
  ],
});

function listsWithin(bound: number) {
  return fc.record({ head: fc.array(fc.integer({ min: -bound, max: bound }), { maxLength: 14 }) });
}

function randomValues(n: number, rng: Rng) {
  return { head: rng.array(n, () => rng.int(-MAX, MAX)) };
}

function ascending(n: number, rng: Rng) {
  return { head: randomValues(n, rng).head.sort((a, b) => a - b) };
}
