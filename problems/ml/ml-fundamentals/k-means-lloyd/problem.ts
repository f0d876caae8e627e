import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { kMeans, squaredDistance } from './solution';

interface Start {
  X: number[][];
  initialCentroids: number[][];
  maxIterations: number;
}

const LARGEST = 100;

export default defineProblem({
  slug: 'k-means-lloyd',
  title: 'K-Means Clustering',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['k-means', 'clustering', 'unsupervised-learning'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'MASTER-STUDY-SCHEDULE'],
  complexity: { time: 'O(iterations n k d)', space: 'O(n + k d)' },
  entry: fn(
    'kMeans',
    [
      ['X', z.array(z.array(z.number()))],
      ['initialCentroids', z.array(z.array(z.number()))],
      ['maxIterations', z.int()],
    ],
    z.object({ centroids: z.array(z.array(anyNumber())), labels: z.array(z.int()), inertia: anyNumber() }),
  ),
  checker: float(1e-7, 1e-9),
  reference: kMeans,
  constraints: [
    { says: '`1 <= n <= 2000` points', holds: ({ X }) => X.length >= 1 && X.length <= 2000 },
    {
      says: '`1 <= k <= 20` centroids; there may be more of them than points, and some may be equal',
      holds: ({ initialCentroids: { length } }) => length >= 1 && length <= 20,
    },
    {
      says: '`1 <= d <= 8` coordinates in every point and centroid',
      holds: ({ X, initialCentroids }) =>
        [...X, ...initialCentroids].every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 8),
    },
    {
      says: 'Coordinates lie between -100 and 100.',
      holds: ({ X, initialCentroids }) => [...X, ...initialCentroids].every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`0 <= maxIterations <= 100`', holds: ({ maxIterations }) => maxIterations >= 0 && maxIterations <= 100 },
    {
      says: "In every round, a point's squared distances to two centroids differ by over `10^-9`, or are equal with all three being multiples of 1/16.",
      holds: hasClearChoices,
    },
  ],
  samples: [
    {
      input: { X: [[0], [2], [10], [12]], initialCentroids: [[0], [2]], maxIterations: 10 },
      explanation:
        'First only the point 0 belongs to centroid 0, so the centroids move to 0 and 8. Then 0 and 2 are nearer to 0, and the centroids move to 1 and 11. There nothing changes any more. Every point is 1 away from its centroid: the inertia is 4.',
    },
    {
      input: { X: [[0], [2], [10], [12]], initialCentroids: [[0], [2]], maxIterations: 1 },
      explanation:
        'The same start, stopped after one round. The labels are those of the *moved* centroids 0 and 8: the point 2 has changed sides.',
    },
    {
      input: {
        X: [
          [1, 0],
          [3, 0],
          [2, 3],
        ],
        initialCentroids: [
          [1, 0],
          [3, 0],
          [50, 50],
        ],
        maxIterations: 1,
      },
      explanation:
        'The last point is as far from centroid 0 as from centroid 1 and goes to the lower index. Nobody is nearest to centroid 2, which therefore stays.',
    },
  ],
  edgeCases: [
    { X: [[3]], initialCentroids: [[5]], maxIterations: 1 }, // as small as it gets
    { X: [[3]], initialCentroids: [[5]], maxIterations: 0 }, // nothing moves: labels and inertia of the first centroids
    { X: [[1], [4]], initialCentroids: [[0], [6]], maxIterations: 0 }, // distances 1 and 2 from their centroids: squared they add up to 5
    { X: [[0], [2]], initialCentroids: [[0], [2]], maxIterations: 100 }, // where it starts is where it stays
    { X: [[1]], initialCentroids: [[0], [2]], maxIterations: 0 }, // a tie goes to the lower index
    { X: [[1]], initialCentroids: [[2], [0]], maxIterations: 2 }, // the same with the lower index to the right
    { X: [[1], [1]], initialCentroids: [[4], [4], [4]], maxIterations: 3 }, // equal centroids: the later ones stay without points
    { X: [[1], [2]], initialCentroids: [[1], [9]], maxIterations: 5 }, // an empty cluster keeps its centroid
    { X: [[1], [2]], initialCentroids: [[9], [1]], maxIterations: 5 }, // also as the first one
    { X: [[0]], initialCentroids: [[-3], [5], [1], [-1]], maxIterations: 1 }, // more centroids than points, and a tie between the last two
    { X: [[0], [4], [5]], initialCentroids: [[0], [4]], maxIterations: 1 }, // moving as one goes would let the second point see a moved centroid
    { X: [[0], [3], [4]], initialCentroids: [[0], [7]], maxIterations: 1 }, // the same from the other side
    { X: [[0], [1], [2], [9], [10], [20]], initialCentroids: [[0], [1]], maxIterations: 2 }, // stopped in the middle: labels of the returned centroids differ from the last assignment
    { X: [[0], [1], [2], [9], [10], [20]], initialCentroids: [[0], [1]], maxIterations: 100 }, // the same to the end
    {
      X: [
        [-100, 100],
        [100, -100],
        [100, 100],
      ],
      initialCentroids: [
        [-100, 100],
        [100, 0],
      ],
      maxIterations: 4,
    }, // the bounds
    {
      X: [
        [0.5, 0.25],
        [0.5, 0.25],
        [0.75, 1],
      ],
      initialCentroids: [
        [0, 0],
        [1, 1],
      ],
      maxIterations: 4,
    }, // the same point twice
    {
      X: [
        [0, 0],
        [0, 2],
        [2, 0],
        [2, 2],
      ],
      initialCentroids: [
        [1, 0],
        [1, 2],
      ],
      maxIterations: 5,
    }, // a square: the start decides between two answers of equal inertia
    {
      X: [
        [1, 2, 3],
        [3, 2, 1],
        [2, 2, 2],
      ],
      initialCentroids: [[2, 2, 2]],
      maxIterations: 5,
    }, // one cluster starts at its own mean
  ],
  random: smallClouds(),
  large: [
    { why: 'the most points, centroids and coordinates', n: 2000, make: (n, rng) => cloud(n, rng, () => 0) },
    { why: 'half of the centroids are far away and stay empty', n: 2000, make: (n, rng) => cloud(n, rng, (c) => (c % 2 === 0 ? 90 : 0)) },
  ],
  hints: [
    'A round has two halves that must not mix: first *all* points choose their nearest centroid, then *all* centroids move to the mean of the points that chose them.',
    'Squared distances are enough to compare, and inertia adds them as they are. Use `<` while scanning the centroids in order, and ties go to the lower index by themselves.',
    'After the last move the old labels are out of date: assign once more before you add up the inertia. A centroid that nobody chose has no mean; leave it where it is.',
  ],
  plot,
});

/** Plays the rounds and looks at each choice, so that another order of additions cannot lead elsewhere. */
function hasClearChoices({ X, initialCentroids, maxIterations }: Start): boolean {
  let centroids = initialCentroids;
  for (let round = 0; round <= maxIterations; round++) {
    if (!X.every((point) => isClearChoice(point, centroids))) return false;
    const moved = kMeans(X, centroids, 1).centroids;
    if (moved === centroids) return true;
    centroids = moved;
  }
  return true;
}

function isClearChoice(point: number[], centroids: number[][]): boolean {
  const distances = centroids.map((centroid) => squaredDistance(point, centroid));
  const nearest = distances.indexOf(Math.min(...distances));
  return distances.every((distance, c) => {
    const gap = distance - (distances[nearest] as number);
    const isExact = gap === 0 && [point, centroids[c] as number[], centroids[nearest] as number[]].every(isInSixteenths);
    return c === nearest || gap > 1e-9 || isExact;
  });
}

function isInSixteenths(values: number[]): boolean {
  return values.every((value) => Number.isInteger(value * 16));
}

// Whole numbers, so that ties are frequent and exact.
function smallClouds() {
  const most = 3;
  const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: most, maxLength: most });
  return fc
    .record({
      X: fc.array(row, { minLength: 1, maxLength: 14 }),
      initialCentroids: fc.array(row, { minLength: 1, maxLength: 5 }),
      maxIterations: fc.integer({ min: 0, max: 8 }),
      d: fc.integer({ min: 1, max: most }),
    })
    .map(({ X, initialCentroids, maxIterations, d }) => ({
      X: X.map((point) => point.slice(0, d)),
      initialCentroids: initialCentroids.map((centroid) => centroid.slice(0, d)),
      maxIterations,
    }))
    .filter(hasClearChoices);
}

function cloud(n: number, rng: Rng, offset: (centroid: number) => number): Start {
  const centres = rng.array(20, () => rng.array(8, () => rng.real(-20, 20)));
  return {
    X: rng.array(n, () => rng.pick(centres).map((value) => rng.normal(value, 8))),
    initialCentroids: centres.map((_, c) => rng.array(8, () => offset(c) + rng.int(-9, 9))),
    maxIterations: 30,
  };
}
