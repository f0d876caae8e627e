import * as fc from 'fast-check';
import * as z from 'zod';
import {
  answerMatrix,
  anySize,
  corner,
  hasWidth,
  identity,
  isBetween,
  isWithin,
  listOf,
  matrix,
  randomMatrix,
  widthOf,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { multiHeadAttention } from './solution';

const MAX = 3;
/** Of random tests. */
const MOST_ROWS = 3;
const MOST_COLUMNS = 4;

const PAIR = identity(2);
const SWAP = [
  [0, 1],
  [1, 0],
];
const FOUR = identity(4);

export default defineProblem({
  slug: 'multi-head-attention',
  title: 'Multi-Head Self-Attention Forward',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['multi-head-attention', 'projections', 'head-split-and-concat'],
  documents: ['attention-mechanisms-comprehensive-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(n · dm² + n² · dm)', space: 'O(n · dm + numHeads · n²)' },
  entry: fn(
    'multiHeadAttention',
    [
      ['X', matrix],
      ['Wq', matrix],
      ['Wk', matrix],
      ['Wv', matrix],
      ['Wo', matrix],
      ['numHeads', z.int()],
      ['causal', z.boolean()],
    ],
    answerMatrix,
  ),
  checker: float(1e-6, 1e-9),
  reference: multiHeadAttention,
  constraints: [
    { says: '`1 <= n <= 64` rows in `X`', holds: ({ X }) => isBetween(X.length, 1, 64) },
    {
      says: '`1 <= dm <= 64`: all rows of `X` have length `dm`, and `Wq`, `Wk`, `Wv`, `Wo` have shape `dm × dm`.',
      holds: ({ X, Wq, Wk, Wv, Wo }) => {
        const dm = widthOf(X);
        return isBetween(dm, 1, 64) && hasWidth(X, dm) && [Wq, Wk, Wv, Wo].every((W) => W.length === dm && hasWidth(W, dm));
      },
    },
    {
      says: '`numHeads >= 1`, and it divides `dm`.',
      holds: ({ X, numHeads }) => numHeads >= 1 && widthOf(X) % numHeads === 0,
    },
    {
      says: 'Every entry lies between `-3` and `3`.',
      holds: ({ X, Wq, Wk, Wv, Wo }) => isWithin([...X, ...Wq, ...Wk, ...Wv, ...Wo], MAX),
    },
  ],
  samples: [
    {
      input: {
        X: [
          [1, 0],
          [0, 1],
        ],
        Wq: PAIR,
        Wk: PAIR,
        Wv: PAIR,
        Wo: SWAP,
        numHeads: 2,
        causal: false,
      },
      explanation:
        'Each head owns one column. In head 0 the first row scores `1` and `0`: weights `0.7311` and `0.2689`, output `0.7311`; its second row scores `0` twice and gives `0.5`. Head 1 is the mirror image. Side by side the rows are `[0.7311, 0.5]` and `[0.5, 0.7311]`, and `Wo` swaps the columns.',
    },
    {
      input: {
        X: [
          [1, 1],
          [-1, 1],
        ],
        Wq: PAIR,
        Wk: SWAP,
        Wv: [
          [2, 0],
          [0, 3],
        ],
        Wo: [
          [1, 1],
          [0, 1],
        ],
        numHeads: 1,
        causal: true,
      },
      explanation:
        'One head, scale `√2`. The first row sees itself only: its value `[2, 3]`, by `Wo` `[2, 5]`. The second scores `0` with both rows and averages `[2, 3]` and `[-2, 3]` to `[0, 3]`, by `Wo` `[0, 3]`.',
    },
  ],
  edgeCases: [
    { X: [[2]], Wq: [[1]], Wk: [[-1]], Wv: [[3]], Wo: [[0.5]], numHeads: 1, causal: false }, // smallest
    { X: [[2], [-1]], Wq: [[1]], Wk: [[1]], Wv: [[1]], Wo: [[1]], numHeads: 1, causal: true }, // one column
    { X: [[1, 2, 3, -1]], Wq: FOUR, Wk: FOUR, Wv: FOUR, Wo: FOUR, numHeads: 2, causal: false }, // one row: the values come back
    {
      X: [
        [1, 2, 0, -1],
        [0, 1, 1, 0.5],
        [-1, 0, 2, 1],
      ],
      Wq: FOUR,
      Wk: FOUR,
      Wv: FOUR,
      Wo: FOUR,
      numHeads: 2,
      causal: false,
    }, // blocks of two columns: neither interleaved nor one a head
    {
      X: [
        [1, 2, 0, -1],
        [0, 1, 1, 0.5],
        [-1, 0, 2, 1],
      ],
      Wq: FOUR,
      Wk: FOUR,
      Wv: FOUR,
      Wo: FOUR,
      numHeads: 1,
      causal: true,
    }, // one head of four columns: the scale is 2
    {
      X: [
        [1, 2, 0, -1],
        [0, 1, 1, 0.5],
        [-1, 0, 2, 1],
      ],
      Wq: FOUR,
      Wk: FOUR,
      Wv: FOUR,
      Wo: FOUR,
      numHeads: 4,
      causal: true,
    }, // as many heads as columns: no scale
    {
      X: [
        [1, 0],
        [0, 1],
      ],
      Wq: [
        [1, 2],
        [0, 1],
      ],
      Wk: [
        [1, 0],
        [-1, 1],
      ],
      Wv: [
        [0, 1],
        [2, 0],
      ],
      Wo: [
        [1, -1],
        [0, 2],
      ],
      numHeads: 2,
      causal: false,
    }, // no matrix is symmetric: a transposed one shows
    {
      X: [
        [3, 3],
        [-3, -3],
        [3, -3],
      ],
      Wq: [
        [3, 3],
        [3, 3],
      ],
      Wk: [
        [3, 3],
        [3, 3],
      ],
      Wv: PAIR,
      Wo: PAIR,
      numHeads: 1,
      causal: false,
    }, // scores of ±458 and 0
    {
      X: [new Array(4).fill(MAX), new Array(4).fill(-MAX)],
      Wq: new Array(4).fill(new Array(4).fill(MAX)),
      Wk: new Array(4).fill(new Array(4).fill(MAX)),
      Wv: FOUR,
      Wo: FOUR,
      numHeads: 2,
      causal: false,
    }, // scores of ±1833: exp overflows, and underflows
    {
      X: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      Wq: PAIR,
      Wk: PAIR,
      Wv: PAIR,
      Wo: PAIR,
      numHeads: 2,
      causal: true,
    }, // equal rows
    { X: [[-3], [3]], Wq: [[3]], Wk: [[3]], Wv: [[1]], Wo: [[1]], numHeads: 1, causal: true }, // hidden: a score of 0 would win
  ],
  random: fc
    .record({
      n: anySize(MOST_ROWS),
      shape: fc.constantFrom([1, 1], [2, 1], [2, 2], [3, 1], [3, 3], [4, 2], [4, 1], [4, 4]),
      X: anyHalves(MOST_ROWS),
      Wq: anyHalves(MOST_COLUMNS),
      Wk: anyHalves(MOST_COLUMNS),
      Wv: anyHalves(MOST_COLUMNS),
      Wo: anyHalves(MOST_COLUMNS),
      causal: fc.boolean(),
    })
    .map(({ n, shape: [dm = 1, numHeads = 1], X, Wq, Wk, Wv, Wo, causal }) => ({
      X: corner(X, n, dm),
      Wq: corner(Wq, dm, dm),
      Wk: corner(Wk, dm, dm),
      Wv: corner(Wv, dm, dm),
      Wo: corner(Wo, dm, dm),
      numHeads,
      causal,
    })),
  large: [
    { why: 'all shapes at their bounds, eight heads', n: 64, make: (n, rng) => randomLayer(n, rng, 64, 8, false) },
    { why: 'causal, three heads of a width that is no power of two', n: 64, make: (n, rng) => randomLayer(n, rng, 48, 3, true) },
  ],
  hints: [
    'First only the projections: `X·Wq`, `X·Wk`, `X·Wv`, each of the shape of `X`. Which columns of them does head `h` work with?',
    'Head `h` takes the columns from `h·dh` up to `(h+1)·dh`, with `dh = dm / numHeads`, and runs plain attention on them. By what does it divide its scores?',
    'It divides by `√dh`, its own width. Put the outputs of the heads side by side in the order of the heads, which gives `dm` columns again, and multiply by `Wo`.',
  ],
  plot,
});

// Small, so that several rows have weight.
function anyHalves(rows: number) {
  const entry = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -2, max: 2 }).map((halves) => halves / 2) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
  return listOf(rows, listOf(MOST_COLUMNS, entry));
}

function randomLayer(n: number, rng: Rng, dm: number, numHeads: number, causal: boolean) {
  const weights = () => randomMatrix(rng, dm, dm, 0.3);
  return { X: randomMatrix(rng, n, dm, 1), Wq: weights(), Wk: weights(), Wv: weights(), Wo: weights(), numHeads, causal };
}
