import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { scaledDotProductAttention } from './solution';

const MAX = 50;
/** Of random tests, and columns likewise. */
const MOST_ROWS = 3;
const matrix = z.array(z.array(z.number()));

interface Shape {
  queries: number;
  keys: number;
  d: number;
  dv: number;
}

export default defineProblem({
  slug: 'scaled-dot-product-attention',
  title: 'Scaled Dot-Product Attention',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['scaled-dot-product-attention', 'stable-softmax'],
  documents: ['attention-mechanisms-comprehensive-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(n · m · (d + dv))', space: 'O((n + m) · dv)' },
  entry: fn(
    'scaledDotProductAttention',
    [
      ['Q', matrix],
      ['K', matrix],
      ['V', matrix],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-6, 1e-9),
  reference: scaledDotProductAttention,
  constraints: [
    { says: '`1 <= Q.length <= 128` queries and `1 <= K.length <= 128` keys', holds: ({ Q, K }) => isLength(Q, 128) && isLength(K, 128) },
    { says: '`V.length == K.length`: one value per key', holds: ({ K, V }) => V.length === K.length },
    {
      says: 'All rows of `Q` and `K` have the same length `d`, and `1 <= d <= 64`.',
      holds: ({ Q, K }) => isLength(Q[0], 64) && [...Q, ...K].every((row) => row.length === Q[0]?.length),
    },
    {
      says: 'All rows of `V` have the same length `dv`, and `1 <= dv <= 64`.',
      holds: ({ V }) => isLength(V[0], 64) && V.every((row) => row.length === V[0]?.length),
    },
    {
      says: 'Every entry lies between `-50` and `50`, so dot products reach `10^5`.',
      holds: ({ Q, K, V }) => [...Q, ...K, ...V].every((row) => row.every((value) => Math.abs(value) <= MAX)),
    },
  ],
  samples: [
    {
      input: {
        Q: [[1, 0]],
        K: [
          [1, 0],
          [0, 1],
        ],
        V: [[10], [20]],
      },
      explanation: 'The scores are `1/√2` and `0`, the weights `0.6698` and `0.3302`, and `0.6698 · 10 + 0.3302 · 20 = 13.302`.',
    },
    {
      input: {
        Q: [
          [0, 0, 0],
          [40, 0, 0],
        ],
        K: [
          [30, 1, 2],
          [-30, 0, 0],
        ],
        V: [
          [1, 2],
          [3, 6],
        ],
      },
      explanation:
        'The first query scores `0` with both keys and takes the mean. The second scores `±692.8`: practically all weight goes to the first key.',
    },
  ],
  edgeCases: [
    { Q: [[2]], K: [[3]], V: [[7]] }, // one key: its weight is 1 whatever the score
    {
      Q: [
        [1, 2],
        [0, 1],
      ],
      K: [
        [1, 0],
        [0, 1],
      ],
      V: [
        [1, 0],
        [0, 1],
      ],
    }, // all shapes equal; the answer is the matrix of weights
    {
      Q: [
        [1, 2, -1, 0.5],
        [0.5, 0, 1, 1],
      ],
      K: [
        [1, 1, 0, 0],
        [0, 1, 0, 1],
      ],
      V: [[1], [4]],
    }, // d = 4, dv = 1
    {
      Q: [[1], [-1]],
      K: [[1], [0]],
      V: [
        [1, 0, 5],
        [0, 1, -5],
      ],
    }, // d = 1, dv = 3: the scale is 1
    {
      Q: [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      K: [[1, -1]],
      V: [[4, 5]],
    }, // more queries than keys: every row is that value
    {
      Q: [[1, 2]],
      K: [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
      V: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ],
    }, // more keys than queries
    {
      Q: [
        [1, 0, 1],
        [0, 1, 1],
      ],
      K: [
        [1, 1, 0],
        [0, 0, 1],
        [2, 0, -1],
      ],
      V: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    }, // n, m, d and dv mostly different
    {
      Q: [[0, 0]],
      K: [
        [5, -5],
        [7, 3],
        [0, 1],
        [2, 2],
      ],
      V: [[1], [2], [4], [8]],
    }, // a zero query: the mean of the values
    {
      Q: [
        [1, 1],
        [2, 2],
      ],
      K: [
        [3, 4],
        [3, 4],
      ],
      V: [
        [-1, 0],
        [1, 10],
      ],
    }, // equal keys share the weight
    { Q: [[50]], K: [[50]], V: [[-3]] }, // score 2500: exp overflows, and infinity by infinity is NaN
    { Q: [[50]], K: [[-50], [-49]], V: [[1], [2]] }, // scores -2500 and -2450: exp underflows, and 0 by 0 is NaN
    {
      Q: [[50, 50]],
      K: [
        [50, 50],
        [50, 49.98],
      ],
      V: [
        [0, 1],
        [1, 0],
      ],
    }, // huge scores close together: both keys have weight
    {
      Q: [
        [3, 4],
        [-50, 50],
      ],
      K: [
        [50, -50],
        [1, 1],
      ],
      V: [[1], [-1]],
    }, // one row with small scores, one with -3535
    { Q: [new Array(64).fill(MAX)], K: [new Array(64).fill(MAX), new Array(64).fill(-MAX)], V: [[MAX], [-MAX]] }, // the bounds: dot products of ±160 000
    {
      Q: [[1, 1]],
      K: [
        [1, -1],
        [-1, 1],
      ],
      V: [[2], [-2]],
    }, // opposite values with equal weight: 0
  ],
  random: fc
    .record({ queries: anyLength(), keys: anyLength(), d: anyLength(), dv: anyLength(), Q: anySquare(), K: anySquare(), V: anySquare() })
    .map(({ queries, keys, d, dv, Q, K, V }) => ({ Q: corner(Q, queries, d), K: corner(K, keys, d), V: corner(V, keys, dv) })),
  large: [
    {
      why: 'entries up to 50: scores in the thousands, one key takes nearly everything',
      n: 128,
      make: (n, rng) => randomMatrices({ queries: n, keys: n, d: 64, dv: 64 }, rng, MAX),
    },
    {
      why: 'entries up to 1: every key has weight, so the scale matters; no two shapes are equal',
      n: 128,
      make: (n, rng) => randomMatrices({ queries: n, keys: n - 11, d: 64, dv: 48 }, rng, 1),
    },
  ],
  hints: [
    'Work row by row: one query, its score with every key, weights that sum to 1, then the weighted sum of the rows of `V`.',
    'The score is the dot product divided by $\\sqrt d$, where $d$ is the length of a query. The weights of one query are a softmax over the *keys*.',
    'Scores in the thousands overflow `Math.exp`. Subtract the largest score of the row before you take exponentials: the weights stay the same.',
  ],
  plot,
});

function isLength(list: unknown[] | undefined, most: number): boolean {
  return list !== undefined && list.length >= 1 && list.length <= most;
}

function anyLength() {
  return fc.integer({ min: 1, max: MOST_ROWS });
}

function anySquare() {
  const entry = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
  const row = fc.array(entry, { minLength: MOST_ROWS, maxLength: MOST_ROWS });
  return fc.array(row, { minLength: MOST_ROWS, maxLength: MOST_ROWS });
}

// Cut from squares, so that a smaller shape keeps the entries that it still has.
function corner(square: number[][], rows: number, columns: number): number[][] {
  return square.slice(0, rows).map((row) => row.slice(0, columns));
}

function randomMatrices({ queries, keys, d, dv }: Shape, rng: Rng, size: number) {
  const fill = (rows: number, columns: number) => rng.array(rows, () => rng.array(columns, () => rng.real(-size, size)));
  return { Q: fill(queries, d), K: fill(keys, d), V: fill(keys, dv) };
}
