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
import { groupedQueryAttention } from './solution';

const MAX = 20;
/** Of random tests: rows and columns, and heads. */
const MOST = 2;
const MOST_HEADS = 4;

interface Shape {
  queryHeads: number;
  keyHeads: number;
  n: number;
  m: number;
}

export default defineProblem({
  slug: 'grouped-query-attention',
  title: 'Grouped-Query and Multi-Query Attention',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['grouped-query-attention', 'multi-query-attention', 'kv-head-sharing'],
  documents: ['attention-mechanisms-comprehensive-guide', 'llm-production-complete-guide'],
  complexity: { time: 'O(Hq · n · m · (d + dv))', space: 'O((Hq · n + Hkv · m) · dv)' },
  entry: fn(
    'groupedQueryAttention',
    [
      ['Q', z.array(matrix)],
      ['K', z.array(matrix)],
      ['V', z.array(matrix)],
    ],
    z.array(answerMatrix),
  ),
  checker: float(1e-6, 1e-9),
  reference: groupedQueryAttention,
  constraints: [
    { says: '`1 <= Hq <= 16` query heads in `Q`', holds: ({ Q }) => isBetween(Q.length, 1, 16) },
    {
      says: '`K` and `V` have `Hkv` heads each, `Hkv >= 1`, and `Hkv` divides `Hq`.',
      holds: ({ Q, K, V }) => K.length >= 1 && K.length === V.length && Q.length % K.length === 0,
    },
    {
      says: '`1 <= n <= 48` rows in each head of `Q`, `1 <= m <= 48` in each of `K` and `V`',
      holds: ({ Q, K, V }) => {
        const [n, m] = [Q[0]?.length ?? 0, K[0]?.length ?? 0];
        const haveRows = (heads: number[][][], rows: number) => heads.every((head) => head.length === rows);
        return isBetween(n, 1, 48) && isBetween(m, 1, 48) && haveRows(Q, n) && haveRows([...K, ...V], m);
      },
    },
    {
      says: '`1 <= d, dv <= 16`: all rows of `Q` and `K` have length `d`, all rows of `V` have length `dv`.',
      holds: ({ Q, K, V }) => {
        const [d, dv] = [widthOf(Q[0] ?? []), widthOf(V[0] ?? [])];
        return isBetween(d, 1, 16) && isBetween(dv, 1, 16) && hasWidth([...Q, ...K].flat(), d) && hasWidth(V.flat(), dv);
      },
    },
    { says: 'Every entry lies between `-20` and `20`.', holds: ({ Q, K, V }) => isWithin([...Q, ...K, ...V].flat(), MAX) },
  ],
  samples: [
    {
      input: {
        Q: [[[0]], [[1]], [[0]], [[1]]],
        K: [
          [[0], [2]],
          [[4], [0]],
        ],
        V: [
          [[10], [20]],
          [[1], [3]],
        ],
      },
      explanation:
        'Heads 0 and 1 read the first head of `K` and `V`, heads 2 and 3 the second. A zero query takes the mean, `15` and `2`. Head 1 has the scores `0` and `2`: `0.1192 · 10 + 0.8808 · 20 = 18.808`. Head 3 has `4` and `0`: `0.9820 · 1 + 0.0180 · 3 = 1.036`.',
    },
    {
      input: {
        Q: [[[1, 1]], [[2, 0]]],
        K: [[[1, 0]]],
        V: [[[5, 6, 7]]],
      },
      explanation: 'Multi-query attention: one head of keys and values for all. With a single key its weight is 1, whatever the query.',
    },
  ],
  edgeCases: [
    { Q: [[[2]]], K: [[[3]]], V: [[[7]]] }, // smallest
    { Q: [[[1]], [[1]]], K: [[[1], [0]]], V: [[[4], [8]]] }, // one head of keys for two
    { Q: [[[1]], [[1]], [[1]]], K: [[[1]], [[1]], [[1]]], V: [[[1]], [[2]], [[3]]] }, // a head of keys each: plain multi-head attention
    { Q: [[[1]], [[1]], [[1]], [[1]]], K: [[[1]], [[1]]], V: [[[1]], [[2]]] }, // neighbours share: 1 1 2 2, not 1 2 1 2
    { Q: new Array(6).fill([[1]]), K: [[[1]], [[1]]], V: [[[1]], [[2]]] }, // groups of three
    { Q: new Array(6).fill([[1]]), K: [[[1]], [[1]], [[1]]], V: [[[1]], [[2]], [[3]]] }, // three groups
    { Q: new Array(16).fill([[1]]), K: new Array(4).fill([[1]]), V: [[[1]], [[2]], [[3]], [[4]]] }, // as many groups as heads in a group
    {
      Q: [
        [
          [1, 0, 2],
          [0, 1, -1],
          [1, 1, 0],
        ],
        [
          [-1, 0.5, 0],
          [2, 1, 1],
          [0, 0, 1],
        ],
      ],
      K: [
        [
          [1, 1, 0],
          [0, 0, 1],
        ],
      ],
      V: [[[1], [-4]]],
    }, // n = 3, m = 2, d = 3, dv = 1: no two shapes are equal, and the scale counts
    {
      Q: [[[1]], [[-1]]],
      K: [[[1], [0], [2]]],
      V: [
        [
          [1, 0],
          [0, 1],
          [3, 3],
        ],
      ],
    }, // n = 1, as in decoding
    { Q: [[new Array(16).fill(MAX)]], K: [[new Array(16).fill(MAX), new Array(16).fill(-MAX)]], V: [[[1], [2]]] }, // scores of ±1600: exp overflows
    { Q: [[new Array(16).fill(MAX)]], K: [[new Array(16).fill(-MAX), new Array(16).fill(-MAX)]], V: [[[1], [2]]] }, // and underflows
  ],
  random: fc
    .record({
      heads: fc.constantFrom([1, 1], [2, 1], [2, 2], [4, 2], [3, 1], [3, 3], [4, 1], [4, 4]),
      n: anySize(MOST),
      m: anySize(MOST),
      d: anySize(MOST),
      dv: anySize(MOST),
      Q: listOf(MOST_HEADS, anyMatrix(MOST, MOST, MAX)),
      K: listOf(MOST_HEADS, anyMatrix(MOST, MOST, MAX)),
      V: listOf(MOST_HEADS, anyMatrix(MOST, MOST, MAX)),
    })
    .map(({ heads: [queryHeads, keyHeads], n, m, d, dv, Q, K, V }) => ({
      Q: Q.slice(0, queryHeads).map((head) => corner(head, n, d)),
      K: K.slice(0, keyHeads).map((head) => corner(head, m, d)),
      V: V.slice(0, keyHeads).map((head) => corner(head, m, dv)),
    })),
  large: [
    { why: 'sixteen heads on four', n: 48, make: (n, rng) => randomHeads({ queryHeads: 16, keyHeads: 4, n, m: n }, rng, 1) },
    {
      why: 'fifteen heads on three, large scores',
      n: 48,
      make: (n, rng) => randomHeads({ queryHeads: 15, keyHeads: 3, n: Math.ceil(n / 2), m: n }, rng, MAX),
    },
  ],
  hints: [
    'With `Hq / Hkv` query heads to each head of keys and values, write down who reads what for `Hq = 4` and `Hkv = 2`.',
    'Query head `h` reads head `floor(h · Hkv / Hq)`: neighbours share. Everything else is plain attention, once per *query* head.',
  ],
  plot,
});

function randomHeads({ queryHeads, keyHeads, n, m }: Shape, rng: Rng, size: number) {
  return {
    Q: rng.array(queryHeads, () => randomMatrix(rng, n, 16, size)),
    K: rng.array(keyHeads, () => randomMatrix(rng, m, 16, size)),
    V: rng.array(keyHeads, () => randomMatrix(rng, m, 12, MAX)),
  };
}
