import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { gradientPlots } from './plot';
import { attentionBackward } from './solution';

const MAX = 10;
const MOST_ROWS = 48;
const MOST_COLUMNS = 16;
/** Of random tests, and columns likewise. */
const MOST_RANDOM_ROWS = 3;
const matrix = z.array(z.array(z.number()));
const gradient = z.array(z.array(anyNumber()));

interface Shape {
  n: number;
  m: number;
  d: number;
  dv: number;
}

export default defineProblem({
  slug: 'attention-backward',
  title: 'Backward Pass of Attention',
  track: 'transformers-attention',
  difficulty: 'hard',
  patterns: ['gradients', 'softmax-jacobian', 'backpropagation-through-attention'],
  documents: ['attention-mechanisms-comprehensive-guide'],
  complexity: { time: 'O(n · m · (d + dv))', space: 'O(n · m)' },
  entry: fn(
    'attentionBackward',
    [
      ['Q', matrix],
      ['K', matrix],
      ['V', matrix],
      ['dOut', matrix],
    ],
    z.object({ dQ: gradient, dK: gradient, dV: gradient }),
  ),
  checker: float(1e-6, 1e-9),
  reference: attentionBackward,
  constraints: [
    {
      says: '`1 <= n, m <= 48`: `Q` and `dOut` have `n` rows, `K` and `V` have `m`',
      holds: ({ Q, K, V, dOut }) => isLength(Q, MOST_ROWS) && isLength(K, MOST_ROWS) && dOut.length === Q.length && V.length === K.length,
    },
    { says: 'All rows of `Q` and `K` have the same length `d`, and `1 <= d <= 16`.', holds: ({ Q, K }) => areRowsAlike([...Q, ...K]) },
    {
      says: 'All rows of `V` and `dOut` have the same length `dv`, and `1 <= dv <= 16`.',
      holds: ({ V, dOut }) => areRowsAlike([...V, ...dOut]),
    },
    {
      says: 'Every entry lies between `-10` and `10`.',
      holds: ({ Q, K, V, dOut }) => [...Q, ...K, ...V, ...dOut].every((row) => row.every((value) => Math.abs(value) <= MAX)),
    },
  ],
  samples: [
    {
      input: { Q: [[0]], K: [[1], [3]], V: [[2], [4]], dOut: [[1]] },
      explanation:
        "Both weights are `1/2`, so `dV` is `1/2` twice. The weights' gradients are 2 and 4, their weighted mean 3, and the scores' gradients `1/2 · (2 - 3) = -1/2` and `1/2`. So `dQ = -1/2 · 1 + 1/2 · 3 = 1`. `dK` is 0 because the query is.",
    },
    {
      input: {
        Q: [
          [1, 0, 0, 0],
          [0, 2, 0, 0],
        ],
        K: [
          [0, 0, 1, 0],
          [0, 0, 0, 1],
        ],
        V: [
          [4, 0],
          [0, 4],
        ],
        dOut: [
          [1, 0],
          [0, 1],
        ],
      },
      explanation:
        'All scores are 0 and all weights `1/2`. Each row of score gradients is `1, -1` or `-1, 1`; multiplied by `K` or `Q` and by the scale `1/2` they give `dQ` and `dK`.',
    },
  ],
  edgeCases: [
    { Q: [[2]], K: [[3]], V: [[5]], dOut: [[7]] }, // one key: its weight is always 1, so only dV is not 0
    { Q: [[1, 2]], K: [[0, 1]], V: [[3, -1]], dOut: [[1, 2]] }, // the same with two columns
    { Q: [[1], [2], [-1]], K: [[1]], V: [[4]], dOut: [[1], [2], [3]] }, // one key, many queries: dV adds up
    { Q: [[1]], K: [[1], [-1], [0]], V: [[1], [2], [4]], dOut: [[1]] }, // one query, many keys
    {
      Q: [
        [1, 0],
        [0, 1],
      ],
      K: [
        [1, 2],
        [0.5, -1],
      ],
      V: [
        [1, 0],
        [0, 1],
      ],
      dOut: [
        [1, -1],
        [2, 0.5],
      ],
    }, // all shapes equal: a missing transpose does not show in the shape
    {
      Q: [[1, -1, 0.5, 2]],
      K: [
        [1, 1, 0, 0],
        [0, 1, -1, 1],
      ],
      V: [[1], [4]],
      dOut: [[-2]],
    }, // d = 4, dv = 1: the scale is 1/2, on both sides
    {
      Q: [[1], [0.5]],
      K: [[1], [0], [-0.5]],
      V: [
        [1, 0, 5],
        [0, 1, -5],
        [2, 2, 2],
      ],
      dOut: [
        [1, 0, 1],
        [0, 2, -1],
      ],
    }, // d = 1, dv = 3
    {
      Q: [[1, 2]],
      K: [
        [0, 1],
        [2, 0],
      ],
      V: [
        [3, 3],
        [3, 3],
      ],
      dOut: [[1, 5]],
    }, // equal values: moving weight changes nothing
    {
      Q: [[1, 2]],
      K: [
        [2, 1],
        [2, 1],
      ],
      V: [
        [1, 0],
        [0, 1],
      ],
      dOut: [[1, 0]],
    }, // equal keys: dQ is 0, dK is not
    { Q: [[1], [2]], K: [[1], [2]], V: [[3], [4]], dOut: [[0], [0]] }, // no gradient comes in
    { Q: [[1], [2]], K: [[1], [2]], V: [[3], [4]], dOut: [[0], [1]] }, // it comes in at one query only
    { Q: [[10]], K: [[10], [-10]], V: [[10], [-10]], dOut: [[10]] }, // saturated: the weights are 1 and e^-200, nearly all gradients vanish
    {
      Q: [[10, 10]],
      K: [
        [10, 10],
        [10, 9.9],
      ],
      V: [
        [10, -10],
        [-10, 10],
      ],
      dOut: [[10, 10]],
    }, // large scores close together, and dP is 0 for both
    {
      Q: [[10, 10]],
      K: [
        [10, 10],
        [10, 9.9],
      ],
      V: [
        [10, -10],
        [-10, 7],
      ],
      dOut: [[10, 3]],
    }, // large scores close together: not saturated at all
    { Q: [new Array(16).fill(MAX)], K: [new Array(16).fill(MAX), new Array(16).fill(-MAX)], V: [[MAX], [-MAX]], dOut: [[-MAX]] }, // the largest scores, 400 and -400
  ],
  random: fc
    .record({
      n: anyLength(),
      m: anyLength(),
      d: anyLength(),
      dv: anyLength(),
      Q: anySquare(),
      K: anySquare(),
      V: anySquare(),
      dOut: anySquare(),
    })
    .map(({ n, m, d, dv, Q, K, V, dOut }) => ({ Q: corner(Q, n, d), K: corner(K, m, d), V: corner(V, m, dv), dOut: corner(dOut, n, dv) })),
  large: [
    {
      why: 'all weights matter; no two shapes are equal',
      n: MOST_ROWS,
      make: (n, rng) => randomMatrices({ n, m: n - 11, d: 16, dv: 12 }, rng, 1),
    },
    {
      why: 'the largest entries: most rows are saturated',
      n: MOST_ROWS,
      make: (n, rng) => randomMatrices({ n: n - 8, m: n, d: 9, dv: 16 }, rng, MAX),
    },
  ],
  plot: gradientPlots,
  hints: [
    'Write the forward pass in steps: $S = QK^\\top / \\sqrt d$, $P = \\text{softmax}(S)$, $O = PV$. Go back through them one at a time, from the last to the first, and give each gradient the shape of its matrix.',
    'A product $O = PV$ gives $dV = P^\\top dO$ and $dP = dO\\, V^\\top$. The same rule works for $QK^\\top$; the scale goes along.',
    'The softmax couples a row: raising one score lowers the other weights. With $p$ and $dp$ as a row of $P$ and $dP$: $ds_j = p_j \\left(dp_j - \\sum_k p_k\\, dp_k\\right)$.',
    '$dQ = dS\\, K / \\sqrt d$ and $dK = dS^\\top Q / \\sqrt d$. Check a small case by changing one entry a little and computing the loss $\\sum O \\cdot dO$ again.',
  ],
});

function isLength(list: unknown[] | undefined, most: number): boolean {
  return list !== undefined && list.length >= 1 && list.length <= most;
}

function areRowsAlike(rows: number[][]): boolean {
  return isLength(rows[0], MOST_COLUMNS) && rows.every((row) => row.length === rows[0]?.length);
}

function anyLength() {
  return fc.integer({ min: 1, max: MOST_RANDOM_ROWS });
}

function anySquare() {
  const entry = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: -8, max: 8 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
  const row = fc.array(entry, { minLength: MOST_RANDOM_ROWS, maxLength: MOST_RANDOM_ROWS });
  return fc.array(row, { minLength: MOST_RANDOM_ROWS, maxLength: MOST_RANDOM_ROWS });
}

// Cut from squares, so that a smaller shape keeps the entries that it still has.
function corner(square: number[][], rows: number, columns: number): number[][] {
  return square.slice(0, rows).map((row) => row.slice(0, columns));
}

function randomMatrices({ n, m, d, dv }: Shape, rng: Rng, size: number) {
  const fill = (rows: number, columns: number) =>
    rng.array(rows, () => rng.array(columns, () => Math.round(rng.real(-size, size) * 1000) / 1000));
  return { Q: fill(n, d), K: fill(m, d), V: fill(m, dv), dOut: fill(n, dv) };
}
