import * as fc from 'fast-check';
import {
  answerMatrix,
  anyMatrix,
  anySize,
  corner,
  hasWidth,
  isBetween,
  isWithin,
  matrix,
  randomMatrix,
  widthOf,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn } from '@/problems/spec';
import { plot } from './plot';
import { causalAttention } from './solution';

const MAX = 20;
/** Of random tests. */
const MOST_QUERIES = 3;
const MOST_CACHED = 2;
const MOST_COLUMNS = 3;

export default defineProblem({
  slug: 'causal-attention-mask',
  title: 'Causal Masked Attention with a Cached Prefix',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['causal-mask', 'decoder-only', 'softmax-over-a-masked-row'],
  documents: ['attention-mechanisms-comprehensive-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(n · m · (d + dv))', space: 'O((n + m) · dv)' },
  entry: fn(
    'causalAttention',
    [
      ['Q', matrix],
      ['K', matrix],
      ['V', matrix],
    ],
    answerMatrix,
  ),
  checker: float(1e-6, 1e-9),
  reference: causalAttention,
  constraints: [
    {
      says: '`1 <= n <= m <= 128`, where `n = Q.length` and `m = K.length`',
      holds: ({ Q, K }) => isBetween(Q.length, 1, K.length) && K.length <= 128,
    },
    { says: '`V.length == m`: one value per key', holds: ({ K, V }) => V.length === K.length },
    {
      says: 'All rows of `Q` and `K` have the same length `d`, and `1 <= d <= 32`.',
      holds: ({ Q, K }) => isBetween(widthOf(Q), 1, 32) && hasWidth([...Q, ...K], widthOf(Q)),
    },
    {
      says: 'All rows of `V` have the same length `dv`, and `1 <= dv <= 32`.',
      holds: ({ V }) => isBetween(widthOf(V), 1, 32) && hasWidth(V, widthOf(V)),
    },
    { says: 'Every entry lies between `-20` and `20`.', holds: ({ Q, K, V }) => isWithin([...Q, ...K, ...V], MAX) },
  ],
  samples: [
    {
      input: { Q: [[1], [1]], K: [[0], [2]], V: [[10], [20]] },
      explanation:
        'Nothing is cached. The first query sees the first key only and returns `10`. The second sees both, with scores `0` and `2`, hence weights `0.1192` and `0.8808`, and returns `18.808`.',
    },
    {
      input: { Q: [[0], [0]], K: [[5], [5], [7], [9]], V: [[3], [6], [9], [0]] },
      explanation:
        'Two positions are cached, so the queries stand at positions 2 and 3. Both weigh what they see equally: `(3 + 6 + 9) / 3 = 6`, then `(3 + 6 + 9 + 0) / 4 = 4.5`.',
    },
  ],
  edgeCases: [
    { Q: [[2]], K: [[3]], V: [[7]] }, // one position: it sees itself
    { Q: [[1]], K: [[1], [0], [-1]], V: [[1], [2], [4]] }, // one query, as in decoding: it sees everything
    { Q: [[1], [1]], K: [[1], [0], [-1]], V: [[1], [2], [4]] }, // one cached position
    {
      Q: [
        [1, 0],
        [0, 1],
        [1, 1],
      ],
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
    }, // the answer is the matrix of weights: a lower triangle
    {
      Q: [
        [1, 2, -1, 0.5],
        [0.5, 0, 1, 1],
      ],
      K: [
        [1, 1, 0, 0],
        [0, 1, 0, 1],
        [1, 0, 1, 0],
      ],
      V: [[1], [4], [-3]],
    }, // d = 4, dv = 1: the scale counts
    { Q: [[20], [20]], K: [[-20], [20]], V: [[1], [2]] }, // a hidden key scores 800 more than what the first query sees: shifted by it, exp underflows
    { Q: [[-20], [-20], [-20]], K: [[20], [20], [19.9]], V: [[1], [3], [9]] }, // scores of -400: a hidden 0 would win
    { Q: [new Array(32).fill(MAX)], K: [new Array(32).fill(MAX), new Array(32).fill(MAX)], V: [[1], [2]] }, // scores of 2263: exp overflows
    { Q: [new Array(32).fill(MAX)], K: [new Array(32).fill(-MAX), new Array(32).fill(-MAX)], V: [[-MAX], [MAX]] }, // and underflows
    { Q: [[0], [0], [0]], K: [[1], [2], [3]], V: [[6], [0], [-6]] }, // running means
    {
      Q: [
        [1, 1],
        [-1, 2],
      ],
      K: [
        [3, 4],
        [3, 4],
        [3, 4],
        [3, 4],
        [3, 4],
      ],
      V: [
        [1, 0],
        [2, 10],
        [3, 0],
        [4, -10],
        [20, 20],
      ],
    }, // equal keys, more cached than new
  ],
  random: fc
    .record({
      queries: anySize(MOST_QUERIES),
      cached: fc.nat({ max: MOST_CACHED }),
      d: anySize(MOST_COLUMNS),
      dv: anySize(MOST_COLUMNS),
      Q: anyMatrix(MOST_QUERIES, MOST_COLUMNS, MAX),
      K: anyMatrix(MOST_QUERIES + MOST_CACHED, MOST_COLUMNS, MAX),
      V: anyMatrix(MOST_QUERIES + MOST_CACHED, MOST_COLUMNS, MAX),
    })
    .map(({ queries, cached, d, dv, Q, K, V }) => ({
      Q: corner(Q, queries, d),
      K: corner(K, queries + cached, d),
      V: corner(V, queries + cached, dv),
    })),
  large: [
    {
      why: 'nothing cached, all shapes at their bounds',
      n: 128,
      make: (n, rng) => ({ Q: randomMatrix(rng, n, 32, 1), K: randomMatrix(rng, n, 32, 1), V: randomMatrix(rng, n, 32, MAX) }),
    },
    {
      why: 'half of the positions cached, large scores',
      n: 128,
      make: (n, rng) => ({
        Q: randomMatrix(rng, Math.ceil(n / 2), 16, MAX),
        K: randomMatrix(rng, n, 16, MAX),
        V: randomMatrix(rng, n, 8, MAX),
      }),
    },
  ],
  hints: [
    'At which position of the sequence does query `i` stand, if the `n` queries are the *last* of `m` positions?',
    'Query `i` stands at position `i + (m - n)` and may see the keys up to that position, itself included. What must a hidden key weigh, and what must the others add up to?',
    'Either take the softmax over the visible keys alone, or set hidden scores to `-Infinity` *before* the softmax: `Math.exp(-Infinity)` is 0, and the rest still adds up to 1.',
  ],
  plot,
});
