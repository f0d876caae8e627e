import * as fc from 'fast-check';
import { anyValid, defineProblem, fn, listWithRandom, type Rng } from '@/problems/spec';
import { copyRandomList } from './solution';

const MAX = 1e4;

type Entry = [value: number, random: number | null];

export default defineProblem({
  slug: 'copy-list-with-random-pointer',
  title: 'Copy List with Random Pointer',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['linked-list', 'hash-map'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(n)', space: 'O(1) beyond the answer' },
  entry: fn('copyRandomList', [['head', listWithRandom()]], listWithRandom()),
  checker: anyValid<{ head: Entry[] }, Entry[]>(({ expected, actual }) => differingNode(expected, actual), { fresh: true }),
  reference: copyRandomList,
  constraints: [
    { says: 'The list has 0 to 1000 nodes.', holds: ({ head }) => head.length <= 1000 },
    { says: '`-10^4 <= node.val <= 10^4`', holds: ({ head }) => head.every(([value]) => Math.abs(value) <= MAX) },
    {
      says: '`node.random` is any node of the list or `null`. A test writes each node as its value and the index of its `random`, counted from 0.',
      holds: ({ head }) => head.every(([, random]) => random === null || (random >= 0 && random < head.length)),
    },
  ],
  samples: [
    {
      input: {
        head: [
          [5, 2],
          [8, null],
          [5, 0],
        ],
      },
      explanation: 'Three new nodes. The `random` of the first is the *new* third node, although the first one holds a 5 as well.',
    },
    { input: { head: [[1, 0]] }, explanation: 'The node points to itself, and so must its copy: to the copy.' },
    { input: { head: [] }, explanation: 'No node: `head` is `null`, and so is the answer.' },
  ],
  edgeCases: [
    { head: [] }, // no node
    { head: [[7, null]] }, // one node, no random
    { head: [[7, 0]] }, // one node that points to itself
    { head: [[0, null]] }, // a value that is falsy
    withNodes([1, 1], [2, 0]), // each points to the other
    withNodes([1, null], [2, null]), // no random at all
    withNodes([1, 1], [2, null]), // ahead: the copy of the target is not made yet on a first pass
    withNodes([1, null], [2, 0]), // back
    withNodes([1, 0], [2, 1], [3, 2]), // each points to itself
    withNodes([4, 1], [4, 2], [4, 0]), // equal values: a search by value finds the first one
    withNodes([4, 2], [4, null], [4, 2]), // all equal, two point to the last
    withNodes([1, 2], [2, 2], [3, null]), // all to the last
    withNodes([1, null], [2, 0], [3, 0]), // all to the first
    withNodes([1, 3], [2, 2], [3, 1], [4, 0]), // mirrored
    withNodes([3, null], [1, 0], [2, 3], [1, 1], [3, 4]), // values in no order, some twice
    withNodes([-1, 1], [0, null], [-1, 0]), // negative values
    withNodes([MAX, 1], [-MAX, 0]), // the bounds
  ],
  random: smallLists(),
  large: [
    { why: 'the longest list', n: 1000, make: (n, rng) => ({ head: rng.array(n, () => entryOf(n, MAX, rng)) }) },
    { why: 'few different values', n: 1000, make: (n, rng) => ({ head: rng.array(n, () => entryOf(n, 1, rng)) }) },
  ],
  hints: [
    'Copying values and `next` is easy. When you come to the `random` of a node, which *new* node does it correspond to, and does that one exist yet?',
    'Make all copies first, and remember which copy belongs to which node, in a `Map` by the node itself. A second pass can then set `next` and `random`.',
    'It also works without a map: insert each copy right behind its original, so that the copy of `node.random` is `node.random.next`. At the end take the two lists apart again, so that the given one is as it was.',
  ],
});

function differingNode(expected: Entry[], actual: Entry[]): string | undefined {
  if (actual.length !== expected.length) return `The copy has ${actual.length} nodes, the list has ${expected.length}.`;
  for (const [i, [value, random]] of expected.entries()) {
    const [actualValue, actualRandom] = actual[i] as Entry;
    if (actualValue !== value) return `Node ${i} of the copy holds ${actualValue}; it must hold ${value}.`;
    if (actualRandom !== random)
      return `The random of node ${i} of the copy is ${placeText(actualRandom)}; it must be ${placeText(random)}.`;
  }
  return undefined;
}

function placeText(random: number | null): string {
  return random === null ? 'null' : `node ${random}`;
}

function withNodes(...head: Entry[]) {
  return { head };
}

// Few values, so that equal ones are frequent.
function smallLists() {
  const value = fc.oneof(
    { arbitrary: fc.integer({ min: -2, max: 3 }), weight: 9 },
    { arbitrary: fc.integer({ min: -MAX, max: MAX }), weight: 1 },
  );
  return fc
    .array(fc.tuple(value, fc.option(fc.nat(7), { freq: 4 })), { maxLength: 8, size: 'max' })
    .map((nodes) => ({ head: nodes.map(([value, random]): Entry => [value, random === null ? null : random % nodes.length]) }));
}

function entryOf(n: number, bound: number, rng: Rng): Entry {
  return [rng.int(-bound, bound), rng.int(0, 4) === 0 ? null : rng.int(0, n - 1)];
}
