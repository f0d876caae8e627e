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
import { type EncoderParameters, encoderBlock } from './solution';

const MAX = 3;
/** Of random tests. */
const MOST_ROWS = 2;
const MOST_COLUMNS = 4;

const vector = z.array(z.number());

export default defineProblem({
  slug: 'encoder-block-forward',
  title: 'Transformer Encoder Block Forward',
  track: 'transformers-attention',
  difficulty: 'hard',
  patterns: ['encoder-only', 'residuals', 'layer-norm', 'pre-norm-and-post-norm'],
  documents: ['transformer-architecture-complete-guide'],
  complexity: { time: 'O(n · dm · (dm + df) + n² · dm)', space: 'O(n · (dm + df) + numHeads · n²)' },
  entry: fn(
    'encoderBlock',
    [
      ['X', matrix],
      [
        'p',
        z.object({
          Wq: matrix,
          Wk: matrix,
          Wv: matrix,
          Wo: matrix,
          bq: vector,
          bk: vector,
          bv: vector,
          bo: vector,
          W1: matrix,
          b1: vector,
          W2: matrix,
          b2: vector,
          ln1Gain: vector,
          ln1Bias: vector,
          ln2Gain: vector,
          ln2Bias: vector,
        }),
      ],
      ['numHeads', z.int()],
      ['preNorm', z.boolean()],
    ],
    answerMatrix,
  ),
  checker: float(1e-6, 1e-9),
  reference: encoderBlock,
  constraints: [
    {
      says: '`1 <= n <= 32` rows in `X`, all of length `dm`, and `1 <= dm <= 32`',
      holds: ({ X }) => isBetween(X.length, 1, 32) && isBetween(widthOf(X), 1, 32) && hasWidth(X, widthOf(X)),
    },
    { says: '`numHeads >= 1`, and it divides `dm`.', holds: ({ X, numHeads }) => numHeads >= 1 && widthOf(X) % numHeads === 0 },
    {
      says: '`Wq`, `Wk`, `Wv`, `Wo` have shape `dm × dm`; `bq`, `bk`, `bv`, `bo` and gains and biases of the norms have length `dm`.',
      holds: ({ X, p }) => {
        const dm = widthOf(X);
        const vectors = [p.bq, p.bk, p.bv, p.bo, p.ln1Gain, p.ln1Bias, p.ln2Gain, p.ln2Bias];
        return [p.Wq, p.Wk, p.Wv, p.Wo].every((W) => W.length === dm && hasWidth(W, dm)) && hasWidth(vectors, dm);
      },
    },
    {
      says: '`W1` has shape `dm × df`, `W2` shape `df × dm`, `1 <= df <= 128`; `b1` has length `df`, `b2` length `dm`.',
      holds: ({ X, p: { W1, b1, W2, b2 } }) => {
        const [dm, df] = [widthOf(X), widthOf(W1)];
        const areRight = W1.length === dm && hasWidth(W1, df) && W2.length === df && hasWidth(W2, dm);
        return areRight && isBetween(df, 1, 128) && b1.length === df && b2.length === dm;
      },
    },
    {
      says: 'Every entry lies between `-3` and `3`.',
      holds: ({ X, p }) =>
        isWithin(X, MAX) &&
        Object.values(p).every((part) =>
          isWithin(
            part.map((row) => (Array.isArray(row) ? row : [row])),
            MAX,
          ),
        ),
    },
  ],
  samples: [
    {
      input: { X: [[1, 3]], p: plainParameters(2), numHeads: 1, preNorm: false },
      explanation:
        'A single row attends to itself with weight 1, and all matrices are the identity: `[1, 3] + [1, 3] = [2, 6]`, normed `[-1, 1]`. The ReLU network makes `[0, 1]` of it; the sum `[-1, 2]` is normed to `[-1, 1]`, but for the epsilon.',
    },
    {
      input: { X: [[1, 3]], p: plainParameters(2), numHeads: 1, preNorm: true },
      explanation:
        'The same weights with the norms inside: the normed row is `[-1, 1]`, attention returns it, and the sum is `[0, 4]`. Normed again it is `[-1, 1]`, the network makes `[0, 1]` of it, and the sum is `[0, 5]`: nothing norms the output.',
    },
  ],
  edgeCases: [
    { X: [[2]], p: plainParameters(1), numHeads: 1, preNorm: false }, // one column: what is normed is 0
    { X: [[2]], p: plainParameters(1), numHeads: 1, preNorm: true },
    ...[false, true].flatMap((preNorm) => [
      {
        X: [
          [2, 2],
          [-1, -1],
        ],
        p: plainParameters(2),
        numHeads: 2,
        preNorm,
      }, // constant rows: the variance is 0
      {
        X: [
          [1, 1.001],
          [0, 2],
        ],
        p: plainParameters(2),
        numHeads: 1,
        preNorm,
      }, // a variance far below epsilon
      {
        X: [
          [1, -2],
          [0.5, 2],
          [-1, 0],
        ],
        p: turnedParameters(),
        numHeads: 2,
        preNorm,
      }, // no matrix is symmetric, no vector trivial
      {
        X: [
          [1, -2],
          [0.5, 2],
          [-1, 0],
        ],
        p: turnedParameters(),
        numHeads: 1,
        preNorm,
      }, // one head: the scale is the root of 2
      {
        X: [
          [1, 2, 0, -1],
          [0, 1, 1, 0.5],
          [-1, 0, 2, 1],
        ],
        p: plainParameters(4),
        numHeads: 2,
        preNorm,
      }, // blocks of columns
      {
        X: [
          [0, 0],
          [0, 0],
        ],
        p: turnedParameters(),
        numHeads: 1,
        preNorm,
      }, // only biases speak
      {
        X: [
          [3, -3],
          [-3, 3],
        ],
        p: {
          ...plainParameters(2),
          Wq: [
            [3, -3],
            [-3, 3],
          ],
          Wk: [
            [3, -3],
            [-3, 3],
          ],
        },
        numHeads: 1,
        preNorm,
      }, // large scores
      {
        X: [
          [3, -3, 3, -3],
          [-3, 3, -3, 3],
        ],
        p: {
          ...plainParameters(4),
          Wq: new Array(4).fill([3, -3, 3, -3]).map(alternating),
          Wk: new Array(4).fill([3, -3, 3, -3]).map(alternating),
        },
        numHeads: 1,
        preNorm,
      }, // scores of ±2592 without the norm: exp overflows
      {
        X: [[1, -2]],
        p: {
          ...plainParameters(2),
          W1: [
            [1, 0, 2],
            [0, 1, -1],
          ],
          b1: [0, 0.5, -1],
          W2: [
            [1, 0],
            [2, 1],
            [0, -1],
          ],
        },
        numHeads: 1,
        preNorm,
      }, // df is not dm
    ]),
  ],
  random: fc
    .record({
      shape: fc.constantFrom([1, 1], [2, 1], [2, 2], [3, 1], [4, 2]),
      n: anySize(MOST_ROWS),
      df: anySize(MOST_COLUMNS),
      rows: listOf(MOST_ROWS, anyHalves(MOST_COLUMNS)),
      square: listOf(6, listOf(MOST_COLUMNS, anyHalves(MOST_COLUMNS))),
      vectors: listOf(10, anyHalves(MOST_COLUMNS)),
      preNorm: fc.boolean(),
    })
    .map(({ shape: [dm = 1, numHeads = 1], n, df, rows, square, vectors, preNorm }) => ({
      X: corner(rows, n, dm),
      p: parametersOf(dm, df, square, vectors),
      numHeads,
      preNorm,
    })),
  large: [
    { why: 'all shapes at their bounds, norms outside', n: 32, make: (n, rng) => randomBlock(n, rng, false) },
    { why: 'all shapes at their bounds, norms inside', n: 32, make: (n, rng) => randomBlock(n, rng, true) },
  ],
  hints: [
    'Write three pieces first and test each alone: layer norm of a row, multi-head attention, and the network of two layers. The block itself is then four lines.',
    'Layer norm: mean and variance over the entries of *one row*, the variance divided by `dm`, epsilon `1e-5` added to it *before* the root; then gain and bias.',
    'Post-norm: `norm(x + part(x))`, twice. Pre-norm: `x + part(norm(x))`, twice: what is added to is never normed.',
    'Attention: `X·Wq + bq` and so on; head `h` owns neighbouring columns, its scale is the root of `dm / numHeads`; heads side by side, then `Wo` and `bo`.',
  ],
  plot,
});

function alternating(row: number[], i: number): number[] {
  return row.map((value) => (i % 2 === 0 ? value : -value));
}

/** All matrices the identity, all biases 0, all gains 1. */
function plainParameters(dm: number): EncoderParameters {
  const [eye, zeros, ones] = [identity(dm), new Array<number>(dm).fill(0), new Array<number>(dm).fill(1)];
  const projections = { Wq: eye, Wk: eye, Wv: eye, Wo: eye, bq: zeros, bk: zeros, bv: zeros, bo: zeros };
  return { ...projections, W1: eye, b1: zeros, W2: eye, b2: zeros, ln1Gain: ones, ln1Bias: zeros, ln2Gain: ones, ln2Bias: zeros };
}

/** Two columns, three hidden ones, and nothing that a mistake would leave unchanged. */
function turnedParameters(): EncoderParameters {
  const matrices = [
    [
      [1, 2],
      [0, 1],
    ],
    [
      [1, 0],
      [-1, 1],
    ],
    [
      [0, 1],
      [2, 0],
    ],
    [
      [1, -1],
      [0, 2],
    ],
    [
      [1, 0, -1],
      [0.5, 1, 2],
    ],
    [
      [1, 0],
      [-1, 2],
      [0.5, 1],
    ],
  ];
  const vectors = [
    [0.5, -1],
    [1, 0.25],
    [-0.5, 2],
    [0.25, 1],
    [0.5, -0.5, 1],
    [-1, 0.75],
    [2, 0.5],
    [0.25, -1],
    [0.5, 1.5],
    [-0.75, 1],
  ];
  return parametersOf(2, 3, matrices, vectors);
}

/** Cut from six matrices and ten vectors that are large enough. */
function parametersOf(dm: number, df: number, matrices: number[][][], vectors: number[][]): EncoderParameters {
  const cut = (i: number, height: number, width: number) => corner(matrices[i] ?? [], height, width);
  const start = (i: number, length: number) => (vectors[i] ?? []).slice(0, length);
  const projections = { Wq: cut(0, dm, dm), Wk: cut(1, dm, dm), Wv: cut(2, dm, dm), Wo: cut(3, dm, dm) };
  const biases = { bq: start(0, dm), bk: start(1, dm), bv: start(2, dm), bo: start(3, dm) };
  const network = { W1: cut(4, dm, df), b1: start(4, df), W2: cut(5, df, dm), b2: start(5, dm) };
  const norms = { ln1Gain: start(6, dm), ln1Bias: start(7, dm), ln2Gain: start(8, dm), ln2Bias: start(9, dm) };
  return { ...projections, ...biases, ...network, ...norms };
}

function anyHalves(length: number) {
  return listOf(
    length,
    fc.integer({ min: -4, max: 4 }).map((halves) => halves / 2),
  );
}

function randomBlock(n: number, rng: Rng, preNorm: boolean) {
  const [dm, df] = [32, 128];
  const squares = rng.array(6, (i) => randomMatrix(rng, i === 5 ? df : dm, i === 4 ? df : dm, 0.3));
  const vectors = randomMatrix(rng, 10, df, 1);
  const X = randomMatrix(rng, n, dm, 2).map((row, i) => (i === 3 ? row.map(() => 0.1) : row)); // a constant row
  return { X, p: parametersOf(dm, df, squares, vectors), numHeads: 4, preNorm };
}
