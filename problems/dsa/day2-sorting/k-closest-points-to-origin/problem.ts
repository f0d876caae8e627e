import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, fn, type Rng, unordered } from '@/problems/spec';
import { kClosest } from './solution';

const MAX = 1e4;

export default defineProblem({
  slug: 'k-closest-points-to-origin',
  title: 'K Closest Points to Origin',
  track: 'day2',
  difficulty: 'medium',
  patterns: ['heap', 'sorting', 'quickselect', 'math'],
  documents: ['dsa-day2-sorting'],
  complexity: { time: 'O(n) expected', space: 'O(n)' },
  entry: fn(
    'kClosest',
    [
      ['points', z.array(z.array(z.int()))],
      ['k', z.int()],
    ],
    z.array(z.array(z.int())),
  ),
  checker: unordered(),
  reference: kClosest,
  constraints: [
    { says: '`1 <= k <= points.length <= 10^5`', holds: ({ points, k }) => k >= 1 && k <= points.length && points.length <= 1e5 },
    { says: '`points[i]` is a pair `[x, y]`.', holds: ({ points }) => points.every((point) => point.length === 2) },
    { says: '`-10^4 <= x, y <= 10^4`', holds: ({ points }) => points.every((point) => point.every((value) => Math.abs(value) <= MAX)) },
    { says: 'The `k` closest points are unique, apart from their order.', holds: ({ points, k }) => isUnique(nearestFirst(points), k) },
  ],
  drawn: { points: 'points', returns: 'text' },
  samples: [
    {
      input: {
        points: [
          [3, -1],
          [0, 2],
          [-4, 4],
        ],
        k: 2,
      },
      explanation: 'The distances are $\\sqrt{10}$, 2 and $\\sqrt{32}$. The two closest may be listed in either order.',
    },
    {
      input: {
        points: [
          [3, 3],
          [-5, 0],
        ],
        k: 1,
      },
      explanation: '$\\sqrt{18}$ is less than 5, although the way along the axes is longer.',
    },
    {
      input: {
        points: [
          [1, 1],
          [7, 0],
          [1, 1],
        ],
        k: 2,
      },
      explanation: 'The same point is given twice and belongs to the answer twice.',
    },
  ],
  edgeCases: [
    { points: [[5, -3]], k: 1 }, // smallest
    { points: [[0, 0]], k: 1 }, // the origin itself
    {
      points: [
        [1, 2],
        [3, 4],
      ],
      k: 1,
    }, // the nearest of two
    {
      points: [
        [3, 4],
        [1, 2],
      ],
      k: 1,
    }, // the same, the other way round
    {
      points: [
        [3, 4],
        [1, 2],
      ],
      k: 2,
    }, // all of them
    {
      points: [
        [3, 3],
        [0, 5],
      ],
      k: 1,
    }, // by |x| + |y| the second is nearer
    {
      points: [
        [-5, -5],
        [1, 1],
      ],
      k: 1,
    }, // by x + y the first is nearer
    {
      points: [
        [-6, 6],
        [2, 1],
      ],
      k: 1,
    }, // x + y is 0
    {
      points: [
        [0, 4],
        [3, 3],
      ],
      k: 1,
    }, // by the greater coordinate the second is nearer
    {
      points: [
        [4, 1],
        [2, 3],
      ],
      k: 1,
    }, // by x alone as well as by |x| - |y| the answer differs
    {
      points: [
        [1, 4],
        [3, 2],
      ],
      k: 1,
    }, // by y alone
    {
      points: [
        [2, 2],
        [2, 2],
        [9, 9],
      ],
      k: 2,
    }, // a point given twice
    {
      points: [
        [2, 2],
        [2, 2],
        [2, 2],
      ],
      k: 2,
    }, // equal points on both sides of the cut
    {
      points: [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
        [5, 5],
      ],
      k: 4,
    }, // equal distances, all inside
    {
      points: [
        [1, 0],
        [3, 4],
        [5, 0],
        [-4, 3],
        [0, 0],
      ],
      k: 2,
    }, // equal distances, all outside
    {
      points: [
        [1, 1],
        [2, 2],
        [3, 3],
        [4, 4],
        [5, 5],
      ],
      k: 3,
    }, // ascending
    {
      points: [
        [5, 5],
        [4, 4],
        [3, 3],
        [2, 2],
        [1, 1],
      ],
      k: 3,
    }, // descending
    {
      points: [
        [10, 0],
        [9, 0],
        [100, 0],
      ],
      k: 1,
    }, // as text, 10 and 100 come before 9, 81 before 9
    {
      points: [
        [3, 0],
        [10, 0],
        [2, 0],
      ],
      k: 2,
    }, // as text, 100 comes before 4 and 9
    {
      points: [
        [MAX, MAX],
        [-MAX, MAX - 1],
        [MAX, -MAX],
      ],
      k: 1,
    }, // the bounds
    {
      points: [
        [MAX, 0],
        [MAX, 1],
        [-MAX, 2],
      ],
      k: 2,
    }, // distances that differ little
  ],
  random: fc.oneof(pointsWithin(3), pointsWithin(12), pointsWithin(MAX)),
  large: [
    { why: 'most of sixty thousand points: searching the nearest one each time is quadratic', n: 60_000, make: randomPoints },
    { why: 'ascending distances', n: 60_000, make: (n, rng) => withLegalK(nearestFirst(randomPoints(n, rng).points), n / 3) },
    { why: 'descending distances', n: 60_000, make: (n, rng) => withLegalK(nearestFirst(randomPoints(n, rng).points).reverse(), n / 3) },
    {
      why: 'few different points',
      n: 60_000,
      make: (n, rng) =>
        withLegalK(
          rng.array(n, () => [rng.int(-2, 2), rng.int(-2, 2)]),
          n / 2,
        ),
    },
  ],
  limits: { timeFloorMs: 1500 }, // sorting is right, also with a slow distance such as Math.hypot in each comparison
  hints: [
    'For comparing distances you need no square root. Which simple whole number tells which of two points is nearer?',
    'Sorting all points by $x^2 + y^2$ is right, and orders more than is asked. Can you keep only `k` points while you go through the list, and which of them do you have to compare the next point with?',
    'Either a *max*-heap of the `k` nearest so far, whose root is thrown out when a nearer point comes; or quickselect: partition around the distance of some point and go on with the side that holds the border between the first `k` and the rest.',
  ],
});

function pointsWithin(bound: number) {
  const coordinate = fc.integer({ min: -bound, max: bound });
  return fc
    .record({ points: fc.array(fc.array(coordinate, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 12 }), k: fc.nat() })
    .map(({ points, k }) => withLegalK(points, 1 + (k % points.length)));
}

function randomPoints(n: number, rng: Rng) {
  return withLegalK(
    rng.array(n, () => [rng.int(-MAX, MAX), rng.int(-MAX, MAX)]),
    0.9 * n,
  );
}

/** The first k from `least` up for which the answer is unique; all points always are. */
function withLegalK(points: number[][], least: number) {
  const sorted = nearestFirst(points);
  let k = Math.ceil(least);
  while (!isUnique(sorted, k)) k++;
  return { points, k };
}

// Unique when no two different points lie at the distance where the answer ends, the one inside and the other outside.
function isUnique(sorted: number[][], k: number): boolean {
  const border = squared(sorted[k - 1]);
  if (k >= sorted.length || squared(sorted[k]) > border) return true;
  const atBorder = sorted.filter((point) => squared(point) === border);
  return atBorder.every(([x, y]) => x === atBorder[0]?.[0] && y === atBorder[0]?.[1]);
}

function nearestFirst(points: number[][]): number[][] {
  return points.toSorted((a, b) => squared(a) - squared(b));
}

function squared(point: number[] | undefined): number {
  const [x = 0, y = 0] = point ?? [];
  return x * x + y * y;
}
