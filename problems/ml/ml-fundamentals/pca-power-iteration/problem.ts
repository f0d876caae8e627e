import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { pca } from './solution';

interface Task {
  X: number[][];
  k: number;
}

export default defineProblem({
  slug: 'pca-power-iteration',
  title: 'PCA by Power Iteration',
  track: 'ml-fundamentals',
  difficulty: 'hard',
  patterns: ['pca', 'eigenvectors', 'power-iteration', 'dimensionality-reduction'],
  documents: ['ml-coding-problems', 'feature-engineering-guide', 'technical-cheatsheet'],
  complexity: { time: 'O(n d^2 + k d^2 iterations)', space: 'O(n d + d^2)' },
  entry: fn(
    'pca',
    [
      ['X', z.array(z.array(z.number()))],
      ['k', z.int()],
    ],
    z.object({ mean: z.array(anyNumber()), components: z.array(z.array(anyNumber())), explainedVariance: z.array(anyNumber()) }),
  ),
  checker: float(1e-6, 1e-7),
  reference: pca,
  constraints: [
    { says: '`3 <= n <= 300` rows', holds: ({ X }) => X.length >= 3 && X.length <= 300 },
    {
      says: '`2 <= d <= 20` values in every row',
      holds: ({ X }) => X.every((row) => row.length === X[0]?.length && row.length >= 2 && row.length <= 20),
    },
    { says: '`-100 <= X[i][j] <= 100`', holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= 100)) },
    { says: '`1 <= k <= 4` and `k <= d`', holds: ({ X, k }) => k >= 1 && k <= 4 && k <= (X[0]?.length ?? 0) },
    {
      says: 'Each of the first `k` eigenvalues of the covariance matrix is over 0.001 and at least 1.1 times the next.',
      holds: ({ X, k }) => clearEigenvalues(X) >= k,
    },
    {
      says: 'In each of the first `k` components the largest absolute value leads the second largest by at least 0.001.',
      holds: ({ X, k }) => pca(X, k).components.every(hasClearPeak),
    },
  ],
  samples: [
    {
      input: {
        X: [
          [0, 0],
          [4, 3],
          [8, 6],
        ],
        k: 1,
      },
      explanation:
        'All points lie on one line through the mean (4, 3). Its direction of length 1 is (0.8, 0.6), along which they lie at -5, 0 and 5: the variance is `(25 + 0 + 25) / 2 = 25`.',
    },
    {
      input: {
        X: [
          [1, 5],
          [1, -5],
          [3, 0],
          [-1, 0],
        ],
        k: 2,
      },
      explanation: 'The columns are uncorrelated, so the components are the axes. The second column varies more and comes first.',
    },
  ],
  edgeCases: [
    {
      X: [
        [0, 0],
        [1, 0],
        [5, 0],
      ],
      k: 1,
    }, // a constant column; all variance along the first axis
    {
      X: [
        [0, 0],
        [0, 1],
        [0, 5],
      ],
      k: 1,
    }, // the start vector e1 has no part in the only component
    {
      X: [
        [1, 9],
        [-1, 9],
        [0, 15],
        [0, 3],
      ],
      k: 2,
    }, // e1 is the second component, and power iteration from it never leaves it
    {
      X: [
        [1, 0],
        [-1, 0],
        [0, 3],
        [0, -3],
        [0, 0],
      ],
      k: 2,
    }, // the same around the origin
    {
      X: [
        [100, 100],
        [100, 99],
        [99, 97],
      ],
      k: 1,
    }, // far from the origin: not centred, the mean would be the component
    {
      X: [
        [-8, 6],
        [8, -6],
        [0, 1],
      ],
      k: 1,
    }, // entries of different sign: the larger one must be positive
    {
      X: [
        [6, -8],
        [-6, 8],
        [1, 0],
      ],
      k: 2,
    }, // the same with the second entry as the larger one
    {
      X: [
        [3, 4],
        [-3, -4],
        [4, -3],
        [-4, 3],
        [6, 8],
        [-6, -8],
      ],
      k: 2,
    }, // a turned cross: both components matter
    {
      X: [
        [21, 0, 0],
        [-21, 0, 0],
        [0, 20, 0],
        [0, -20, 0],
        [0, 0, 1],
        [0, 0, -1],
      ],
      k: 2,
    }, // eigenvalues in a ratio of 1.1: many iterations
    {
      X: [
        [0, 21, 0],
        [0, -21, 0],
        [0, 0, 20],
        [0, 0, -20],
        [1, 0, 0],
        [-1, 0, 0],
      ],
      k: 3,
    }, // the same with e1 as the last component
    {
      X: [
        [1, 2, 3, 4],
        [2, 4, 6, 8],
        [0, 0, 0, 0],
        [-5, -10, -15, -20],
      ],
      k: 1,
    }, // rank one
    {
      X: [
        [0.0625, 0],
        [-0.0625, 0],
        [0, 0.125],
      ],
      k: 1,
    }, // small variances
    {
      X: [
        [1, 0, 0, 0],
        [0, 3, 0, 0],
        [0, 0, 9, 0],
        [0, 0, 0, 27],
        [0, 0, 0, 0],
      ],
      k: 4,
    }, // as many components as columns
    {
      X: [
        [1, 5, 0, 2, 9, 3],
        [2, 0, 4, 4, 1, 0],
        [7, 1, 1, 0, 3, 3],
      ],
      k: 2,
    }, // more columns than rows
    {
      X: [
        [-100, 100],
        [100, -100],
        [0, 30],
        [50, -20],
      ],
      k: 1,
    }, // the bounds
  ],
  random: smallTasks(),
  large: [
    { why: 'the most rows, columns and components', n: 300, make: (n, rng) => cloud(n, rng, 1.2) },
    { why: 'eigenvalues close to each other', n: 300, make: closeEigenvalues },
  ],
  hints: [
    'Subtract the mean of each column and form the covariance matrix $C = X_c^\\top X_c / (n - 1)$. The first component is its eigenvector with the largest eigenvalue.',
    'Multiply a vector by $C$ again and again, and bring it to length 1 each time: the part along the largest eigenvalue outgrows all others. With a ratio of 1.1 each product gains only 10 %: how many do you need for ten digits?',
    'For the next component take out what you have: $C \\leftarrow C - \\lambda v v^\\top$ with $\\lambda = v^\\top C v$.',
    'The start must not be orthogonal to the component you look for. A unit vector may well be; a vector of irregular numbers practically never is.',
  ],
  plot,
});

function hasClearPeak(component: number[]): boolean {
  const [first = 0, second = 0] = component.map(Math.abs).sort((a, b) => b - a);
  return first - second >= 1e-3;
}

/** How many of the leading eigenvalues, up to four, are large enough and far enough above the next one. */
function clearEigenvalues(X: number[][]): number {
  const values = eigenvalues(X);
  const unclear = values.findIndex((value, i) => value <= 1e-3 || value < 1.1 * (1 - 1e-12) * (values[i + 1] ?? 0));
  return Math.min(4, unclear === -1 ? values.length : unclear);
}

// Jacobi's one-sided method turns pairs of centred columns until all are orthogonal; their squared lengths are left.
function eigenvalues(X: number[][]): number[] {
  const columns = (X[0] ?? []).map((_, j) => {
    const column = X.map((row) => row[j] as number);
    const mean = column.reduce((sum, value) => sum + value, 0) / X.length;
    return column.map((value) => value - mean);
  });
  for (let turned = true, sweep = 0; turned && sweep < 30; sweep++) {
    turned = false;
    for (const [i, a] of columns.entries()) {
      for (const b of columns.slice(i + 1)) turned = makeOrthogonal(a, b) || turned;
    }
  }
  return columns.map((column) => dot(column, column) / (X.length - 1)).sort((a, b) => b - a);
}

function makeOrthogonal(a: number[], b: number[]): boolean {
  const [aa, bb, ab] = [dot(a, a), dot(b, b), dot(a, b)];
  if (Math.abs(ab) <= 1e-13 * Math.sqrt(aa * bb)) return false;
  const slope = (bb - aa) / (2 * ab);
  const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.hypot(1, slope));
  const cosine = 1 / Math.hypot(1, tangent);
  for (const [i, value] of a.entries()) {
    const other = b[i] as number;
    a[i] = cosine * (value - tangent * other);
    b[i] = cosine * (tangent * value + other);
  }
  return true;
}

function dot(a: number[], b: number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

// Columns of different width, so that most draws are legal; k is lowered to what the eigenvalues allow.
function smallTasks() {
  const most = 4;
  const row = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: most, maxLength: most });
  return fc
    .record({
      rows: fc.array(row, { minLength: 3, maxLength: 9 }),
      d: fc.integer({ min: 2, max: most }),
      k: fc.integer({ min: 1, max: most }),
      widths: fc.shuffledSubarray([1, 2, 4, 7], { minLength: most, maxLength: most }),
    })
    .map(({ rows, d, k, widths }) => {
      const X = rows.map((row) => row.slice(0, d).map((value, j) => value * (widths[j] as number)));
      return { X, k: Math.min(k, d, clearEigenvalues(X)) };
    })
    .filter(({ X, k }) => k > 0 && pca(X, k).components.every(hasClearPeak));
}

function cloud(n: number, rng: Rng, ratio: number): Task {
  const X = rng.array(n, () => {
    const common = rng.normal(0, 3);
    return rng.array(20, (j) => Math.round(1000 * (j + rng.normal(common * (j % 3) * (1 + j / 20), 8 * ratio ** -j))) / 1000);
  });
  return { X, k: Math.min(4, clearEigenvalues(X)) };
}

// A cross: plus and minus along each axis, so that the eigenvalues are known exactly, each 1.12 times the next.
function closeEigenvalues(n: number, rng: Rng): Task {
  const lengths = rng.shuffle(rng.array(20, (j) => 50 * 1.12 ** (-j / 2)));
  const centre = rng.array(20, () => rng.int(-9, 9));
  return {
    X: rng.array(n, (i) =>
      centre.map((value, j) => value + (Math.floor(i / 2) % 20 === j && i < 280 ? (i % 2 === 0 ? 1 : -1) * (lengths[j] as number) : 0)),
    ),
    k: 4,
  };
}
