import * as fc from 'fast-check';
import * as z from 'zod';
import {
  answerMatrix,
  anyMatrix,
  anySize,
  corner,
  hasWidth,
  isBetween,
  isWithin,
  listOf,
  matrix,
  randomMatrix,
  widthOf,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { paddedAttention } from './solution';

const MAX = 20;
const MOST_PADDING = 1e6;
/** Of random tests: sequences, and rows and columns of each. */
const MOST = 3;

interface Batch {
  Q: number[][][];
  K: number[][][];
  V: number[][][];
  lengths: number[];
}

export default defineProblem({
  slug: 'padding-mask-attention',
  title: 'Batched Attention with Padding Lengths',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['padding-mask', 'batches', 'fully-masked-rows'],
  documents: ['attention-mechanisms-comprehensive-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(batch · n² · (d + dv))', space: 'O(batch · n · dv)' },
  entry: fn(
    'paddedAttention',
    [
      ['Q', z.array(matrix)],
      ['K', z.array(matrix)],
      ['V', z.array(matrix)],
      ['lengths', z.array(z.int())],
    ],
    z.array(answerMatrix),
  ),
  checker: float(1e-6, 1e-9),
  reference: paddedAttention,
  constraints: [
    {
      says: '`1 <= batch <= 8` sequences: `Q`, `K`, `V` and `lengths` have `batch` entries each.',
      holds: ({ Q, K, V, lengths }) => isBetween(Q.length, 1, 8) && [K, V, lengths].every((list) => list.length === Q.length),
    },
    {
      says: '`1 <= n <= 48` rows in every matrix',
      holds: ({ Q, K, V }) => [...Q, ...K, ...V].every((rows) => rows.length === Q[0]?.length) && isBetween(Q[0]?.length ?? 0, 1, 48),
    },
    {
      says: '`1 <= d, dv <= 32`: all rows of `Q` and `K` have length `d`, all rows of `V` have length `dv`.',
      holds: ({ Q, K, V }) => {
        const [d, dv] = [widthOf(Q[0] ?? []), widthOf(V[0] ?? [])];
        return isBetween(d, 1, 32) && isBetween(dv, 1, 32) && hasWidth([...Q, ...K].flat(), d) && hasWidth(V.flat(), dv);
      },
    },
    {
      says: '`0 <= lengths[b] <= n`',
      holds: ({ Q, lengths }) => lengths.every((length, b) => isBetween(length, 0, Q[b]?.length ?? 0)),
    },
    {
      says: 'Entries lie between `-20` and `20` in the first `lengths[b]` rows, between `-10^6` and `10^6` in the padding.',
      holds: ({ Q, K, V, lengths }) =>
        [Q, K, V].every((list) => list.every((rows, b) => isWithin(rows.slice(0, lengths[b]), MAX) && isWithin(rows, MOST_PADDING))),
    },
  ],
  samples: [
    {
      input: { Q: [[[1], [1], [7]]], K: [[[0], [2], [900]]], V: [[[10], [20], [-5]]], lengths: [2] },
      explanation:
        'The last row is padding. Queries 0 and 1 share the weights `0.1192` and `0.8808` of scores `0` and `2` and return `18.808`; the key with `900` has no weight. The output row of the padding is zero.',
    },
    {
      input: {
        Q: [
          [[0], [0]],
          [[0], [0]],
        ],
        K: [
          [[1], [2]],
          [[3], [4]],
        ],
        V: [
          [
            [2, 4],
            [4, 0],
          ],
          [
            [6, 8],
            [1, 1],
          ],
        ],
        lengths: [2, 0],
      },
      explanation:
        'Nothing of the first sequence is padding: both rows are the mean of its values. The second is padding as a whole: all zeros.',
    },
  ],
  edgeCases: [
    { Q: [[[2]]], K: [[[3]]], V: [[[7]]], lengths: [1] }, // smallest
    { Q: [[[2]]], K: [[[3]]], V: [[[7]]], lengths: [0] }, // nothing at all: 0, not NaN
    { Q: [[[1], [1]]], K: [[[1], [1]]], V: [[[4], [8]]], lengths: [1] }, // the first key of the padding is as good as the real one
    { Q: [[[1], [2], [3]]], K: [[[1], [0], [-1]]], V: [[[4], [8], [1]]], lengths: [2] }, // padding at its most harmless
    {
      Q: [
        [
          [1, 2],
          [0, 1],
          [1, 1],
        ],
        [
          [1, -2],
          [0, 1],
          [1, 1],
        ],
      ],
      K: [
        [
          [1, 0],
          [0, 1],
          [1, 1],
        ],
        [
          [0.5, 0],
          [0, 1],
          [1, 0],
        ],
      ],
      V: [
        [
          [1, 0, 2],
          [0, 1, 3],
          [5, 5, 5],
        ],
        [
          [1, 1, 0],
          [2, 0, 1],
          [3, 1, 1],
        ],
      ],
      lengths: [1, 3],
    }, // each sequence has its own length; d = 2, dv = 3
    {
      Q: [
        [
          [1, 2, -1, 0.5],
          [0.5, 0, 1, 1],
        ],
      ],
      K: [
        [
          [1, 1, 0, 0],
          [0, 1, 0, 1],
        ],
      ],
      V: [[[1], [4]]],
      lengths: [2],
    }, // d = 4, dv = 1, no padding: the scale counts
    { Q: [[[20], [1e6]]], K: [[[1], [1e6]]], V: [[[3], [1e6]]], lengths: [1] }, // padding with a score of 2·10⁷: subtracting 10⁴ hides nothing
    { Q: [[[-20], [1e6]]], K: [[[20], [-1e6]]], V: [[[3], [-1e6]]], lengths: [1] }, // the same with other signs
    { Q: [[[20], [1], [0]]], K: [[[-20], [-19], [1e6]]], V: [[[1], [2], [4]]], lengths: [2] }, // shifted by the padding's score, real exponentials underflow
    { Q: [[[-20], [-20]]], K: [[[20], [0]]], V: [[[5], [6]]], lengths: [1] }, // a padding score of 0 would beat -400
    { Q: [[new Array(32).fill(MAX)]], K: [[new Array(32).fill(MAX)]], V: [[[2]]], lengths: [1] }, // a score of 2263: exp overflows
    { Q: [[[1], [2]]], K: [[[1], [2]]], V: [[[1], [3]]], lengths: [2] }, // no padding
    {
      Q: [
        [[1], [2]],
        [[1], [2]],
        [[1], [2]],
      ],
      K: [
        [[1], [2]],
        [[1], [2]],
        [[1], [2]],
      ],
      V: [
        [[1], [3]],
        [[1], [3]],
        [[1], [3]],
      ],
      lengths: [0, 1, 2],
    }, // one sequence at every length
  ],
  random: fc
    .record({
      batch: anySize(MOST),
      n: anySize(MOST),
      d: anySize(MOST),
      dv: anySize(MOST),
      Q: listOf(MOST, anyMatrix(MOST, MOST, MAX)),
      K: listOf(MOST, anyMatrix(MOST, MOST, MAX)),
      V: listOf(MOST, anyMatrix(MOST, MOST, MAX)),
      lengths: listOf(MOST, fc.nat({ max: MOST })),
      paddingScale: fc.constantFrom(1, 1, 1000),
    })
    .map(({ batch, n, d, dv, Q, K, V, lengths, paddingScale }) => {
      const cut = (list: number[][][], width: number) => list.slice(0, batch).map((rows) => corner(rows, n, width));
      const legal = lengths.slice(0, batch).map((length) => Math.min(length, n));
      return withPadding({ Q: cut(Q, d), K: cut(K, d), V: cut(V, dv), lengths: legal }, (value) => paddingScale * value);
    }),
  large: [
    { why: 'all shapes at their bounds, every length from nothing to everything', n: 48, make: (n, rng) => randomBatch(n, rng, 1) },
    { why: 'large scores', n: 48, make: (n, rng) => randomBatch(n, rng, MAX) },
  ],
  hints: [
    'Two different things are to be done with padding: no real query may look at a padded *key*, and the output rows of padded *queries* are zeros.',
    'Cut keys and values to the first `lengths[b]` rows before you score them; then no mask is needed, and what the padding holds cannot matter. Length 0 needs no softmax at all.',
  ],
  plot,
});

function withPadding({ Q, K, V, lengths }: Batch, change: (value: number) => number): Batch {
  const padded = (list: number[][][]) =>
    list.map((rows, b) => rows.map((row, i) => (i < (lengths[b] as number) ? row : row.map((value) => change(value)))));
  return { Q: padded(Q), K: padded(K), V: padded(V), lengths };
}

function randomBatch(n: number, rng: Rng, size: number): Batch {
  const draw = (width: number, most: number) => rng.array(8, () => randomMatrix(rng, n, width, most));
  const lengths = rng.array(8, (b) => Math.round((b * n) / 7));
  return withPadding({ Q: draw(32, size), K: draw(32, size), V: draw(24, MAX), lengths }, (value) => 1000 * value);
}
