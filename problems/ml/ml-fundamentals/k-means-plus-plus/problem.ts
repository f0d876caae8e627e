import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { kMeansPlusPlus } from './solution';

interface Task {
  X: number[][];
  k: number;
  uniforms: number[];
}

const LARGEST = 1000;

export default defineProblem({
  slug: 'k-means-plus-plus',
  title: 'K-Means++ Seeding',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['k-means', 'sampling', 'clustering'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(n k d)', space: 'O(n)' },
  entry: fn(
    'kMeansPlusPlus',
    [
      ['X', z.array(z.array(z.int()))],
      ['k', z.int()],
      ['uniforms', z.array(z.number())],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: kMeansPlusPlus,
  constraints: [
    { says: '`1 <= n <= 3000` points', holds: ({ X }) => X.length >= 1 && X.length <= 3000 },
    {
      says: '`1 <= d <= 5` coordinates in every point',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 5),
    },
    {
      says: 'Coordinates are whole numbers from -1000 to 1000.',
      holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    {
      says: '`1 <= k <= 500`, and at least `k` of the points are distinct',
      holds: ({ X, k }) => k >= 1 && k <= 500 && new Set(X.map(String)).size >= k,
    },
    {
      says: '`uniforms` has `k` values, each with `0 <= u < 1`',
      holds: ({ uniforms, k }) => uniforms.length === k && uniforms.every((u) => u >= 0 && u < 1),
    },
    {
      says: 'Apart from 0, no value of `uniforms` is within `10^-12` of a running sum divided by the total.',
      holds: ({ X, uniforms }) => clearUniforms(X, uniforms, 1e-12).every((u, i) => u === uniforms[i]),
    },
  ],
  samples: [
    {
      input: { X: [[0], [1], [4]], k: 2, uniforms: [0.5, 0.25] },
      explanation:
        'The first seed is index `floor(0.5 * 3) = 1`. The squared distances from it are 1, 0, 9, with the running sums 1, 1, 10. The first of them above `0.25 * 10 = 2.5` is at index 2.',
    },
    {
      input: {
        X: [
          [0, 0],
          [0, 0],
          [3, 4],
          [6, 8],
        ],
        k: 3,
        uniforms: [0, 0.9, 0],
      },
      explanation:
        'Index 0 first. The squared distances are 0, 0, 25, 100; `0.9 * 125 = 112.5` leads to index 3. Now every point is measured to the nearer of two seeds: 0, 0, 25, 0. Even `u = 0` cannot choose a point of weight 0, because the sum must be *greater*.',
    },
  ],
  edgeCases: [
    { X: [[7]], k: 1, uniforms: [0] }, // one point
    { X: [[7], [8]], k: 1, uniforms: [0.99] }, // only the first draw: the last index
    { X: [[0], [5]], k: 2, uniforms: [0, 0] }, // u = 0 must skip the seed itself
    { X: [[0], [5]], k: 2, uniforms: [0.75, 0] }, // here the other point stands before the seed
    { X: [[3], [3], [3], [4]], k: 2, uniforms: [0.3, 0] }, // copies of the seed have weight 0 as well
    { X: [[3], [3], [4]], k: 2, uniforms: [0.9, 0.6] }, // copies that are no seed share the weight
    { X: [[0], [1], [10]], k: 2, uniforms: [0, 0.05] }, // by distances the shares would be 1/11 and 10/11, by squares 1/101 and 100/101
    { X: [[0], [10], [11]], k: 3, uniforms: [0, 0.9, 0] }, // the distance counts from the nearest seed, not from the last
    { X: [[0], [100], [50], [1]], k: 3, uniforms: [0, 0.5, 0.9995] }, // point 3 is near the first seed and far from the second
    { X: [[-LARGEST], [LARGEST], [0]], k: 3, uniforms: [0.1, 0.9, 0.5] }, // the bounds
    {
      X: [
        [-LARGEST, -LARGEST, -LARGEST, -LARGEST, -LARGEST],
        [LARGEST, LARGEST, LARGEST, LARGEST, LARGEST],
        [LARGEST, LARGEST, LARGEST, LARGEST, LARGEST - 1],
      ],
      k: 3,
      uniforms: [0.7, 0.3, 0.5],
    }, // the largest distance, and the smallest beside it
    { X: [[1], [2], [3], [4]], k: 4, uniforms: [0.9, 0.999, 0.999, 0.999] }, // always the last that has a weight; every point in the end
    {
      X: [
        [0, 5],
        [5, 0],
        [3, 3],
      ],
      k: 2,
      uniforms: [0, 0.74],
    }, // squared 50 and 13; by city blocks 10 and 5, the same order with other shares
  ],
  random: smallTasks(),
  large: [
    {
      why: 'five hundred seeds: measuring to all of them in every round takes n k^2 / 2 distances',
      n: 3000,
      make: (n, rng) => points(n, rng, 1000, Math.floor(n / 6)),
    },
    { why: 'many copies of few points', n: 3000, make: (n, rng) => points(n, rng, 2, 20) },
  ],
  hints: [
    'To draw an index with given weights: walk along the running sum until it is greater than `u` times the total. With equal weights that is `floor(u * n)`.',
    'The weight of a point is its squared distance from the *nearest* seed. Seeds have weight 0, so they can never be drawn again, if you compare with `>`.',
    'When a seed is added, the old weight already knows the nearest of the earlier seeds. The new weight is the smaller of it and the squared distance from the new seed: one pass over the points per seed.',
  ],
  plot,
});

/** The same uniforms, moved up a little wherever one comes too near to a running share. */
function clearUniforms(X: number[][], uniforms: number[], gap: number): number[] {
  const clear: number[] = [];
  let weights = X.map(() => 1);
  for (const uniform of uniforms) {
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    let running = 0;
    const shares = weights.map((weight) => {
      running += weight;
      return running / total;
    });
    let u = uniform;
    while (u !== 0 && shares.some((share) => Math.abs(share - u) <= gap)) u = (u + 1 / 1024) % 1;
    clear.push(u);
    const seed = X[shares.findIndex((share) => share > u)] as number[];
    const distances = X.map((point) => point.reduce((sum, value, j) => sum + (value - (seed[j] as number)) ** 2, 0));
    weights = clear.length === 1 ? distances : weights.map((weight, i) => Math.min(weight, distances[i] as number));
  }
  return clear;
}

function smallTasks() {
  const most = 3;
  return fc
    .record({
      rows: fc.array(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: most, maxLength: most }), { minLength: 1, maxLength: 10 }),
      d: fc.integer({ min: 1, max: most }),
      uniforms: fc.array(
        fc.oneof(
          { weight: 1, arbitrary: fc.constant(0) },
          { weight: 5, arbitrary: fc.integer({ min: 0, max: 99 }).map((value) => value / 100) },
        ),
        { minLength: 1, maxLength: 5 },
      ),
    })
    .map(({ rows, d, uniforms }) => {
      const X = rows.map((row) => row.slice(0, d));
      const k = Math.min(uniforms.length, new Set(X.map(String)).size);
      return { X, k, uniforms: clearUniforms(X, uniforms.slice(0, k), 1e-9) };
    });
}

// Uniforms of many digits: that one comes within 10^-12 of a share does not happen.
function points(n: number, rng: Rng, largest: number, k: number): Task {
  const X = rng.array(n, () => rng.array(5, () => rng.int(-largest, largest)));
  return { X, k, uniforms: rng.array(k, () => rng.real()) };
}
