import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { networkDelayTime } from './solution';

const MAX = 100;

type Link = [from: number, to: number, time: number];

export default defineProblem({
  slug: 'network-delay-time',
  title: 'Network Delay Time',
  track: 'day6',
  difficulty: 'medium',
  patterns: ['graph', 'shortest-path', 'heap'],
  documents: ['dsa-day6-practice'],
  complexity: { time: 'O(E log V)', space: 'O(V + E)' },
  entry: fn(
    'networkDelayTime',
    [
      ['times', z.array(z.array(z.int()))],
      ['n', z.int()],
      ['k', z.int()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: networkDelayTime,
  constraints: [
    { says: '`1 <= k <= n <= 100`', holds: ({ n, k }) => k >= 1 && k <= n && n <= 100 },
    { says: '`1 <= times.length <= 6000`', holds: ({ times }) => times.length >= 1 && times.length <= 6000 },
    { says: '`times[i].length == 3`', holds: ({ times }) => times.every(({ length }) => length === 3) },
    {
      says: 'Each entry is `[u, v, w]` with `1 <= u, v <= n` and `u != v`.',
      holds: ({ times, n }) => times.every(([u = 0, v = 0]) => u >= 1 && u <= n && v >= 1 && v <= n && u !== v),
    },
    { says: '`0 <= w <= 100`', holds: ({ times }) => times.every(([, , w = -1]) => w >= 0 && w <= MAX) },
    { says: 'No pair of `u` and `v` occurs twice.', holds: ({ times }) => new Set(times.map(pairOf)).size === times.length },
  ],
  drawn: { times: { as: 'edges', nodes: 'n', first: 1, arrows: 'forwards' } },
  samples: [
    {
      input: {
        times: [
          [1, 2, 9],
          [1, 3, 2],
          [3, 4, 3],
          [4, 2, 1],
        ],
        n: 4,
        k: 1,
      },
      explanation: 'The signal is at 3 after 2, at 4 after 5, and at 2 after 6; the direct link from 1 to 2 takes longer.',
    },
    {
      input: {
        times: [
          [1, 2, 4],
          [3, 2, 1],
        ],
        n: 3,
        k: 1,
      },
      explanation: 'The link between 3 and 2 leads from 3 to 2 only, so the signal never gets to 3.',
    },
    { input: { times: [[2, 1, 0]], n: 2, k: 2 }, explanation: 'The only link takes no time.' },
  ],
  edgeCases: [
    { times: [[1, 2, 5]], n: 2, k: 1 }, // smallest
    { times: [[1, 2, 5]], n: 2, k: 2 }, // against the direction
    { times: [[2, 1, 0]], n: 2, k: 2 }, // time 0 is not the same as no link
    { times: [[1, 2, 5]], n: 3, k: 1 }, // node 3 has no link at all
    withLinks(3, 1, [1, 2, 4], [1, 3, 1], [3, 2, 1]), // more links, less time
    withLinks(3, 1, [1, 3, 1], [1, 2, 4], [3, 2, 1]), // the same in the other order
    withLinks(4, 1, [1, 2, 1], [2, 3, 1], [3, 4, 1], [1, 4, 10]), // the direct link comes last and is slower
    withLinks(4, 1, [1, 4, 2], [1, 2, 1], [2, 3, 1], [3, 4, 1]), // the direct link is faster
    withLinks(3, 2, [2, 1, 7], [2, 3, 3]), // the slowest of two, from the middle
    withLinks(3, 1, [1, 2, 1], [2, 1, 1], [2, 3, 2]), // back and forth
    withLinks(3, 1, [1, 2, 1], [2, 3, 1], [3, 1, 1]), // a ring
    withLinks(4, 1, [1, 2, 1], [2, 3, 1], [3, 2, 1], [4, 3, 1]), // 4 leads into the network, but nothing leads to 4
    withLinks(4, 3, [1, 2, 1], [3, 4, 1]), // two parts
    withLinks(4, 1, [1, 2, 5], [1, 3, 2], [3, 2, 3], [2, 4, 1]), // two equally fast ways
    withLinks(5, 1, [1, 2, 10], [1, 3, 3], [3, 2, 1], [2, 4, 2], [3, 4, 8], [4, 5, 7]), // node 2 gets a better time after it was seen, and so do 4 and 5
    withLinks(5, 5, [5, 4, 0], [4, 3, 0], [3, 2, 0], [2, 1, 0]), // all times are 0
    withLinks(3, 1, [1, 2, 0], [1, 3, MAX], [2, 3, MAX]), // the bounds
    withLinks(4, 1, [1, 2, 1], [1, 3, 2], [2, 4, 9], [3, 4, 2]), // the node that is reached first does not lead on fastest
  ],
  random: smallNetworks(),
  large: [
    { why: 'every third pair of 100 nodes is linked: simple paths without number', n: 3000, make: (n, rng) => randomNetwork(100, n, rng) },
    {
      why: 'the same with small times, so that ties are frequent',
      n: 2000,
      make: (n, rng) => withTimes(randomNetwork(100, n, rng), () => rng.int(0, 3)),
    },
    { why: 'few links', n: 250, make: (n, rng) => randomNetwork(100, n, rng) },
    { why: 'one link a node: the longest way', n: 100, make: (n, rng) => shuffled(n, pathLinks(n), rng) },
    { why: 'slow direct links and a fast long way: each node is improved as often as can be', n: 100, make: improvedAgainAndAgain },
  ],
  hints: [
    'The signal takes every link as soon as it can. What are you looking for, for each node, and which of these values is the answer?',
    'Fewest links is not least time, so a plain queue does not do. Of all signals that are under way, which one can certainly not be overtaken any more?',
    'Dijkstra: keep arrivals in a heap ordered by time. Take the earliest; if its node is reached for the first time, this is its time, and every link that leads on puts a new arrival into the heap. At the end, compare the number of reached nodes with `n`.',
  ],
});

function withLinks(n: number, k: number, ...times: Link[]) {
  return { times, n, k };
}

function pairOf([from, to]: number[]): string {
  return `${from} ${to}`;
}

function withoutRepeats(links: Link[]): Link[] {
  return [...new Map(links.map((link) => [pairOf(link), link])).values()];
}

// A tree of links that reaches every node from the start, some links more, and in some tests one link less.
function smallNetworks() {
  const time = fc.oneof({ arbitrary: fc.nat(9), weight: 9 }, { arbitrary: fc.nat(MAX), weight: 1 });
  return fc
    .record({
      tree: fc.array(fc.tuple(fc.nat(6), time), { minLength: 1, maxLength: 6, size: 'max' }),
      further: fc.array(fc.tuple(fc.nat(6), fc.nat(5), time), { maxLength: 14, size: 'max' }),
      taken: fc.option(fc.nat(20), { freq: 4 }),
      shift: fc.nat(6),
    })
    .map(({ tree, further, taken, shift }) => {
      const n = tree.length + 1;
      const links = withoutRepeats([
        ...further.map(([from, step, time]): Link => [from % n, ((from % n) + 1 + (step % (n - 1))) % n, time]),
        ...tree.map(([parent, time], i): Link => [parent % (i + 1), i + 1, time]),
      ]);
      if (taken !== null && links.length > 1) links.splice(taken % links.length, 1);
      const number = (node: number) => ((node + shift) % n) + 1;
      return { times: links.map(([from, to, time]): Link => [number(from), number(to), time]), n, k: number(0) };
    });
}

function randomNetwork(n: number, links: number, rng: Rng) {
  const ring = rng.array(n, (node): Link => [node, (node + 1) % n, rng.int(0, MAX)]);
  const chosen = new Map(ring.map((link) => [pairOf(link), link]));
  while (chosen.size < links) {
    const [from, to] = rng.distinctInts(2, 0, n - 1) as [number, number];
    chosen.set(pairOf([from, to]), [from, to, rng.int(0, MAX)]);
  }
  return shuffled(n, [...chosen.values()], rng);
}

function withTimes({ times, n, k }: { times: Link[]; n: number; k: number }, time: () => number) {
  return { times: times.map(([from, to]): Link => [from, to, time()]), n, k };
}

function pathLinks(n: number): Link[] {
  return Array.from({ length: n - 1 }, (_, i): Link => [i, i + 1, MAX]);
}

function improvedAgainAndAgain(n: number, rng: Rng) {
  const direct: Link[] = [];
  for (let from = 0; from < n; from++) {
    for (let to = from + 2; to < n; to += 1 + rng.int(0, 1)) direct.push([from, to, Math.min(MAX, 2 * (to - from))]);
  }
  return shuffled(n, [...pathLinks(n).map(([from, to]): Link => [from, to, 1]), ...direct], rng);
}

/** The same network with other numbers for its nodes, its links in any order; the signal starts at node 0. */
function shuffled(n: number, links: Link[], rng: Rng) {
  const numbers = rng.shuffle(rng.array(n, (node) => node + 1));
  const numberOf = (node: number) => numbers[node] as number;
  return { times: rng.shuffle(links).map(([from, to, time]): Link => [numberOf(from), numberOf(to), time]), n, k: numberOf(0) };
}
