import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { agglomerate, euclidean, type Linkage } from './solution';

interface Task {
  X: number[][];
  linkage: Linkage;
}

const LARGEST = 1000;
const LINKAGES = ['single', 'complete', 'average'] as const;
const ON_A_LINE = [[0], [1], [3.5], [7], [8.25]];

export default defineProblem({
  slug: 'agglomerative-clustering',
  title: 'Agglomerative Clustering',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['hierarchical-clustering', 'linkage', 'dendrogram'],
  documents: ['ml-coding-problems'],
  complexity: { time: 'O(n^3 + n^2 d)', space: 'O(n^2)' },
  entry: fn(
    'agglomerate',
    [
      ['X', z.array(z.array(z.number()))],
      ['linkage', z.enum(LINKAGES)],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-8, 1e-10),
  reference: agglomerate,
  constraints: [
    { says: '`1 <= n <= 120` points', holds: ({ X }) => X.length >= 1 && X.length <= 120 },
    {
      says: '`1 <= d <= 5` coordinates of every point, from -1000 to 1000',
      holds: ({ X }) =>
        X.every(
          (point) =>
            point.length === X[0]?.length && point.length >= 1 && point.length <= 5 && point.every((value) => Math.abs(value) <= LARGEST),
        ),
    },
    {
      says: 'At every merge the smallest distance is smaller than any other by more than `10^-9`, so there is only one order of merges.',
      holds: hasClearMerges,
    },
  ],
  samples: [
    {
      input: { X: [[0], [2], [5], [9]], linkage: 'single' },
      explanation:
        'Points 0 and 1 are nearest and become cluster 4. Its nearest point is 2, at `5 - 2 = 3`; they become cluster 5. Point 3 is left, at `9 - 5 = 4`. As 3 is smaller than 5, it comes first in the row.',
    },
    {
      input: { X: [[0], [2], [5], [9]], linkage: 'complete' },
      explanation:
        'After the same first merge the farthest points count: point 2 is 5 away from cluster 4, but only 4 from point 3. So these two merge, and the last distance is 9.',
    },
    {
      input: {
        X: [
          [0, 0],
          [0, 1],
          [3, 0],
          [10, 0],
        ],
        linkage: 'average',
      },
      explanation:
        'Point 2 has the distances 3 and `sqrt(10)` from the points of cluster 4, 3.081 on average. In the last merge each of three points counts once: `(10 + sqrt(101) + 7) / 3 = 9.017`.',
    },
  ],
  edgeCases: [
    { X: [[5, 5]], linkage: 'average' }, // one point: nothing to merge
    { X: [[-1000], [1000]], linkage: 'single' }, // one merge, at the bounds
    {
      X: [
        [3, 4],
        [0, 0],
      ],
      linkage: 'complete',
    }, // a distance of 5, not of 25
    {
      X: [
        [1, 2],
        [1, 2],
        [4, 6],
      ],
      linkage: 'average',
    }, // the same point twice: a merge at distance 0
    { X: ON_A_LINE, linkage: 'single' },
    { X: ON_A_LINE, linkage: 'complete' }, // other merges than with single linkage
    { X: ON_A_LINE, linkage: 'average' },
    { X: [[8.25], [0], [7], [1], [3.5]], linkage: 'average' }, // the same points in another order
    { X: [[0], [1], [2.5], [4.75], [7.5], [10.5]], linkage: 'single' }, // a chain: every merge takes the next point
    { X: [[0], [1], [2.5], [4.75], [7.5], [10.5]], linkage: 'complete' }, // no chain here
    { X: [[0], [1], [2.5], [4.75], [7.5], [10.5]], linkage: 'average' }, // clusters of different sizes: each point counts the same
    { X: [[0], [0.25], [1], [20], [21.5]], linkage: 'average' }, // three points against two
    {
      X: [
        [0, 0],
        [4, 0],
        [1.5, 3.25],
        [2, -9],
      ],
      linkage: 'average',
    }, // the mean distance is not the distance of the means
    {
      X: [
        [0, 0],
        [4, 0],
        [1.5, 3.25],
        [2, -9],
      ],
      linkage: 'single',
    },
    {
      X: [
        [0, 0],
        [4, 0],
        [1.5, 3.25],
        [2, -9],
      ],
      linkage: 'complete',
    },
    {
      X: [
        [1, 2, 3, 4, 5],
        [5, 4, 3, 2, 1],
        [0, 0, 1, 0, 0],
        [-3, 7, 2, -1, 6],
      ],
      linkage: 'average',
    }, // the most coordinates
    { X: [[10], [9], [100], [89], [50]], linkage: 'complete' }, // sorted as text, ids and values come out wrong
  ],
  random: smallTasks(),
  large: [
    { why: 'the most points in well separated groups', n: 120, make: (n, rng) => groups(n, rng, 'average') },
    { why: 'the most points with the farthest pair counting', n: 120, make: (n, rng) => groups(n, rng, 'complete') },
    { why: 'the most points in chains', n: 120, make: (n, rng) => groups(n, rng, 'single') },
  ],
  hints: [
    'Keep a list of the clusters that still stand, each with its id. Repeat: look at all pairs, merge the nearest one, give the result the next id.',
    'For the distance of two clusters it is enough to have all distances between their points; take the least, the greatest or the mean of them.',
    'Faster: keep the distances between clusters. When a and b merge, the distance from any other cluster is the smaller, the larger, or the mean of its distances from a and from b, weighted by the sizes of a and b.',
  ],
  limits: { timeFloorMs: 1500 }, // measuring every pair of points anew for each merge is right, if slow
  plot,
});

/** Plays the merges and looks at all distances between clusters, each taken from the points themselves. */
function hasClearMerges({ X, linkage }: Task): boolean {
  const distances = X.map((a) => X.map((b) => euclidean(a, b)));
  const members = new Map(X.map((_, id) => [id, [id]]));
  return agglomerate(X, linkage).every(([a = 0, b = 0, distance = 0], i) => {
    const clusters = [...members.entries()];
    for (const [j, [id, points]] of clusters.entries()) {
      for (const [otherId, others] of clusters.slice(0, j)) {
        const isMerge = Math.max(id, otherId) === b && Math.min(id, otherId) === a;
        if (!isMerge && linked(points, others, distances, linkage) - distance <= 1e-9) return false;
      }
    }
    members.set(X.length + i, [...(members.get(a) as number[]), ...(members.get(b) as number[])]);
    members.delete(a);
    members.delete(b);
    return true;
  });
}

function linked(points: number[], others: number[], distances: number[][], linkage: Linkage): number {
  const values = points.flatMap((i) => others.map((j) => distances[i]?.[j] as number));
  if (linkage === 'single') return Math.min(...values);
  if (linkage === 'complete') return Math.max(...values);
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function smallTasks() {
  const most = 3;
  const point = fc.array(
    fc.integer({ min: -400, max: 400 }).map((tenths) => tenths / 10),
    { minLength: most, maxLength: most },
  );
  return fc
    .record({
      points: fc.array(point, { minLength: 1, maxLength: 8 }),
      d: fc.integer({ min: 1, max: most }),
      linkage: fc.constantFrom(...LINKAGES),
    })
    .map(({ points, d, linkage }) => ({ X: points.map((values) => values.slice(0, d)), linkage }))
    .filter(hasClearMerges);
}

function groups(n: number, rng: Rng, linkage: Linkage): Task {
  const centres = rng.array(6, () => rng.array(5, () => rng.real(-100, 100)));
  return { X: rng.array(n, () => rng.pick(centres).map((value) => Number(rng.normal(value, 12).toFixed(3)))), linkage };
}
