import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { attentionPlots } from './plot';
import { slidingWindowAttention } from './solution';

const MAX = 50;
/** Of random tests. */
const MOST_ROWS = 5;
const MOST_COLUMNS = 2;
const matrix = z.array(z.array(z.number()));

export default defineProblem({
  slug: 'sliding-window-attention',
  title: 'Sliding-Window Attention',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['sparse-attention', 'local-window', 'linear-cost'],
  documents: ['attention-mechanisms-comprehensive-guide'],
  complexity: { time: 'O(n · window · (d + dv))', space: 'O(n · dv)' },
  entry: fn(
    'slidingWindowAttention',
    [
      ['Q', matrix],
      ['K', matrix],
      ['V', matrix],
      ['window', z.int()],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-6, 1e-9),
  reference: slidingWindowAttention,
  constraints: [
    {
      says: '`1 <= n <= 20000`, and `Q`, `K` and `V` have `n` rows each',
      holds: ({ Q, K, V }) => isLength(Q, 20_000) && K.length === Q.length && V.length === Q.length,
    },
    {
      says: 'All rows of `Q` and `K` have the same length `d`, and `1 <= d <= 8`.',
      holds: ({ Q, K }) => isLength(Q[0], 8) && [...Q, ...K].every((row) => row.length === Q[0]?.length),
    },
    {
      says: 'All rows of `V` have the same length `dv`, and `1 <= dv <= 8`.',
      holds: ({ V }) => isLength(V[0], 8) && V.every((row) => row.length === V[0]?.length),
    },
    {
      says: '`1 <= window <= n`, and `window <= 32` where `n > 256`',
      holds: ({ Q, window }) => window >= 1 && window <= Q.length && (window <= 32 || Q.length <= 256),
    },
    {
      says: 'Every entry lies between `-50` and `50`.',
      holds: ({ Q, K, V }) => [...Q, ...K, ...V].every((row) => row.every((value) => Math.abs(value) <= MAX)),
    },
  ],
  samples: [
    {
      input: { Q: [[0], [0], [0], [0]], K: [[1], [2], [3], [4]], V: [[1], [3], [5], [11]], window: 2 },
      explanation:
        'All scores are 0, so each row is the plain mean of the values it sees: `1`, then `(1 + 3) / 2`, `(3 + 5) / 2` and `(5 + 11) / 2`.',
    },
    {
      input: {
        Q: [
          [1, 0],
          [1, 0],
          [0, 1],
        ],
        K: [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        V: [[10], [20], [40]],
        window: 3,
      },
      explanation:
        'A window of `n` is causal attention. Query 1 scores `1/√2` and `0` with the keys 0 and 1: the weights `0.6698` and `0.3302` give `13.302`.',
    },
  ],
  edgeCases: [
    { Q: [[2]], K: [[3]], V: [[7]], window: 1 }, // one position
    {
      Q: [[1], [2], [3]],
      K: [[3], [2], [1]],
      V: [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      window: 1,
    }, // each sees only itself: V comes back
    { Q: [[0], [0], [0], [0], [0]], K: [[1], [1], [1], [1], [1]], V: [[1], [2], [4], [8], [16]], window: 3 }, // plain means show who is seen; rows 0 and 1 see fewer than the window
    { Q: [[1], [1], [1], [1]], K: [[0], [1], [2], [3]], V: [[1], [10], [40], [-20]], window: 4 }, // window = n
    { Q: [[1], [1], [1], [1]], K: [[0], [1], [2], [3]], V: [[1], [10], [40], [-20]], window: 3 }, // one key short of that
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
      window: 2,
    }, // d = 4, dv = 1: the scale is 1/2
    {
      Q: [[1], [-1]],
      K: [[1], [0]],
      V: [
        [1, 0, 5],
        [0, 1, -5],
      ],
      window: 2,
    }, // d = 1, dv = 3: the scale is 1
    { Q: [[50], [50]], K: [[50], [49]], V: [[1], [2]], window: 2 }, // scores of 2500: exp overflows
    { Q: [[50], [50]], K: [[-50], [-49.99]], V: [[1], [2]], window: 2 }, // scores of -2500: exp underflows for every key
    { Q: [[1], [1], [50]], K: [[50], [1], [1]], V: [[1], [2], [4]], window: 2 }, // the largest score lies outside of the window
    { Q: [[-50], [-50], [-50]], K: [[50], [50], [49.9]], V: [[3], [-3], [9]], window: 2 }, // all scores negative: 0 is no maximum
    { Q: [[50, 50, 50, 50, 50, 50, 50, 50]], K: [[50, 50, 50, 50, 50, 50, 50, 50]], V: [[-50]], window: 1 }, // the bounds
  ],
  random: fc
    .record({
      n: fc.integer({ min: 1, max: MOST_ROWS }),
      d: fc.integer({ min: 1, max: MOST_COLUMNS }),
      dv: fc.integer({ min: 1, max: MOST_COLUMNS }),
      window: fc.integer({ min: 1, max: MOST_ROWS }),
      Q: anyMatrix(),
      K: anyMatrix(),
      V: anyMatrix(),
    })
    .map(({ n, d, dv, window, Q, K, V }) => ({ Q: corner(Q, n, d), K: corner(K, n, d), V: corner(V, n, dv), window: Math.min(window, n) })),
  large: [
    {
      why: 'a long sequence with a short window: a score for every pair costs 600 times as much',
      n: 20_000,
      make: (n, rng) => randomInput({ n, d: 8, dv: 8, window: 32 }, rng, 1),
    },
    { why: 'large scores, and d differs from dv', n: 5000, make: (n, rng) => randomInput({ n, d: 5, dv: 3, window: 7 }, rng, MAX) },
    { why: 'the window is the whole sequence', n: 256, make: (n, rng) => randomInput({ n, d: 8, dv: 6, window: n }, rng, 1) },
  ],
  plot: attentionPlots,
  hints: [
    'This is ordinary attention, one query at a time, except that each query has its own short list of keys. Which indices are first and last in it?',
    'Query $i$ needs only the keys from $\\max(0, i - \\text{window} + 1)$ to $i$. Never touch the others; then subtract the largest of *these* scores, take exponentials and divide by *their* sum.',
  ],
});

function isLength(list: unknown[] | undefined, most: number): boolean {
  return list !== undefined && list.length >= 1 && list.length <= most;
}

function anyMatrix() {
  const entry = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
  const row = fc.array(entry, { minLength: MOST_COLUMNS, maxLength: MOST_COLUMNS });
  return fc.array(row, { minLength: MOST_ROWS, maxLength: MOST_ROWS });
}

// Cut from matrices of one size, so that a smaller shape keeps the entries that it still has.
function corner(matrix: number[][], rows: number, columns: number): number[][] {
  return matrix.slice(0, rows).map((row) => row.slice(0, columns));
}

function randomInput({ n, d, dv, window }: { n: number; d: number; dv: number; window: number }, rng: Rng, size: number) {
  const fill = (columns: number) => rng.array(n, () => rng.array(columns, () => Math.round(rng.real(-size, size) * 1000) / 1000));
  return { Q: fill(d), K: fill(d), V: fill(dv), window };
}
