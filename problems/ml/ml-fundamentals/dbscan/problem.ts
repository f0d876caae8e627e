import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { dbscan } from './solution';

interface Task {
  X: number[][];
  eps: number;
  minPoints: number;
}

const LARGEST = 10_000;

export default defineProblem({
  slug: 'dbscan',
  title: 'DBSCAN',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['dbscan', 'density-clustering', 'graph-search'],
  documents: ['ml-coding-problems', 'technical-cheatsheet'],
  complexity: { time: 'O(n^2 d)', space: 'O(n)' },
  entry: fn(
    'dbscan',
    [
      ['X', z.array(z.array(z.int()))],
      ['eps', z.int()],
      ['minPoints', z.int()],
    ],
    z.array(z.int()),
  ),
  checker: exact(),
  reference: dbscan,
  constraints: [
    { says: '`0 <= n <= 3000` points', holds: ({ X }) => X.length <= 3000 },
    {
      says: '`1 <= d <= 3` coordinates in every point',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 1 && row.length <= 3),
    },
    {
      says: 'Coordinates are whole numbers from -10000 to 10000.',
      holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= LARGEST)),
    },
    { says: '`eps` is a whole number, `1 <= eps <= 10000`', holds: ({ eps }) => eps >= 1 && eps <= LARGEST },
    { says: '`1 <= minPoints <= 3000`', holds: ({ minPoints }) => minPoints >= 1 && minPoints <= 3000 },
  ],
  samples: [
    {
      input: { X: [[0], [1], [2], [10], [11], [12], [20]], eps: 1, minPoints: 3 },
      explanation:
        'Only the points 1 and 11 have three points within distance 1, themselves included. Their neighbours are border points, and 20 is noise.',
    },
    {
      input: {
        X: [
          [4, 0],
          [3, 4],
          [0, 0],
          [0, 9],
        ],
        eps: 5,
        minPoints: 3,
      },
      explanation:
        'Row 1 lies within 5 of rows 0 and 2 (exactly 5 away), and so does row 0. Rows 0, 1 and 2 are core points of one cluster. Row 3 is farther than 5 from all of them.',
    },
    {
      input: { X: [[2], [0], [0], [4], [4]], eps: 2, minPoints: 3 },
      explanation:
        'Row 0 has all five points within 2 and is a core point; the others have three each. All are in one cluster, since 0 and 4 are both reached through 2.',
    },
  ],
  edgeCases: [
    { X: [], eps: 1, minPoints: 1 }, // nothing to label
    { X: [[5]], eps: 1, minPoints: 1 }, // a point alone is core, because it counts itself
    { X: [[5]], eps: 1, minPoints: 2 }, // and noise here
    { X: [[0], [1]], eps: 1, minPoints: 2 }, // exactly eps apart
    { X: [[0], [2]], eps: 1, minPoints: 1 }, // two clusters of one point each
    { X: [[7], [7], [7]], eps: 1, minPoints: 3 }, // equal points
    { X: [[7], [7], [7]], eps: 1, minPoints: 4 }, // one too few
    { X: [[0], [1], [2]], eps: 1, minPoints: 3 }, // the first point is met as noise and becomes a border point
    { X: [[2], [1], [0]], eps: 1, minPoints: 3 }, // the same backwards
    { X: [[0], [1], [2], [3], [4]], eps: 1, minPoints: 3 }, // a chain: three core points, a border point at each end
    { X: [[-1], [0], [1], [2], [3], [4], [5]], eps: 1, minPoints: 3 }, // the same longer
    { X: [[0], [0], [0], [2], [3], [3], [3], [1]], eps: 1, minPoints: 4 }, // a bridge of core points joins both ends
    { X: [[0], [0], [0], [1], [2], [2], [2]], eps: 1, minPoints: 7 }, // a single core point in the middle
    { X: [[-2], [-1], [-1], [0], [1], [1], [2]], eps: 1, minPoints: 4 }, // core points on both sides, themselves not near each other
    { X: [[0], [2], [2], [3], [4], [-2], [-2], [-3], [-4]], eps: 2, minPoints: 5 }, // a core point first, with two sides that it joins
    { X: [[0], [4], [4], [5], [2], [2], [8]], eps: 2, minPoints: 5 }, // few core points, several borders
    { X: [[3], [5], [6], [6], [1], [0], [0]], eps: 2, minPoints: 4 }, // a border point between two clusters goes to the one with the lower core point
    { X: [[0], [0], [1], [3], [6], [6], [5]], eps: 2, minPoints: 4 }, // the same, met in the order of the other side
    { X: [[3], [0], [0], [1], [5], [6], [6]], eps: 2, minPoints: 4 }, // and met first
    { X: [[0], [1], [1], [2], [4], [6], [7], [7], [8]], eps: 2, minPoints: 4 }, // a border point that is near two clusters is no bridge
    {
      X: [
        [0, 0],
        [3, 4],
        [6, 8],
        [9, 12],
        [9, 13],
      ],
      eps: 5,
      minPoints: 2,
    }, // steps of exactly 5 in the plane
    {
      X: [
        [0, 0],
        [3, 3],
        [6, 6],
      ],
      eps: 4,
      minPoints: 2,
    }, // near in each coordinate, not in the plane
    {
      X: [
        [0, 0, 0],
        [1, 2, 2],
        [2, 4, 4],
        [2, 4, 5],
      ],
      eps: 3,
      minPoints: 3,
    }, // space
    {
      X: [
        [-10_000, -10_000, -10_000],
        [10_000, 10_000, 10_000],
        [-10_000, -10_000, 0],
      ],
      eps: 10_000,
      minPoints: 2,
    }, // the bounds
    { X: [[1], [2], [3]], eps: 1, minPoints: 3000 }, // nobody is core
  ],
  random: smallTasks(),
  large: [
    {
      why: 'a single dense cluster: everyone is near everyone, so a search of the queue for each neighbour is cubic',
      n: 3000,
      make: (n, rng) => ({ X: box(n, rng, 1, 60), eps: 100, minPoints: 5 }),
    },
    { why: 'many clusters in the plane, with noise', n: 1500, make: (n, rng) => ({ X: box(n, rng, 2, 200), eps: 7, minPoints: 5 }) },
    { why: 'all noise in space', n: 1500, make: (n, rng) => ({ X: box(n, rng, 3, 5000), eps: 10, minPoints: 4 }) },
    {
      why: 'one long chain: a recursion would be thousands of calls deep',
      n: 3000,
      make: (n, rng) => ({ X: rng.shuffle(rng.array(n, (i) => [2 * i])), eps: 2, minPoints: 2 }),
    },
  ],
  // n^2 square roots of sums over small arrays are slow, and yet right; engines search a queue several numbers at a time
  limits: { timeFloorMs: 1000, timeFactor: 6 },
  hints: [
    'Call two points neighbours if they are at most `eps` apart, each its own neighbour too. Core points are those with enough neighbours. Which graph has the clusters as its connected components?',
    'Go through the points in order. A core point without a cluster starts the next one; a search from it labels everything that it reaches. Which points may pass the label on?',
    'Only core points do. Label a point when it *enters* the queue, so that it enters once; a point that was passed over as noise so far may still get a label. Compare squared distances with `eps * eps`, which is exact.',
  ],
  plot,
});

// Few places, so that distances of exactly eps and points between two clusters are frequent.
function smallTasks() {
  const most = 3;
  return fc
    .record({
      rows: fc.array(fc.array(fc.integer({ min: -6, max: 6 }), { minLength: most, maxLength: most }), { maxLength: 16 }),
      d: fc.constantFrom(1, 2, 2, 3),
      eps: fc.integer({ min: 1, max: 5 }),
      minPoints: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ rows, d, eps, minPoints }) => ({ X: rows.map((row) => row.slice(0, d)), eps, minPoints }));
}

function box(n: number, rng: Rng, d: number, side: number): Task['X'] {
  return rng.array(n, () => rng.array(d, () => rng.int(0, side)));
}
