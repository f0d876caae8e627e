import * as fc from 'fast-check';
import * as z from 'zod';
import {
  answerMatrix,
  anyMatrix,
  anySize,
  corner,
  hasWidth,
  identity,
  isBetween,
  isWithin,
  matrix,
  randomMatrix,
  widthOf,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { feedForward } from './solution';

const MAX = 20;
const MOST_BEFORE = 1000;
/** Of random tests: rows, columns and hidden columns. */
const MOST = 3;

const PAIR = identity(2);

export default defineProblem({
  slug: 'feed-forward-variants',
  title: 'Feed-Forward Block: GELU and SwiGLU',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['feed-forward-network', 'gelu', 'swiglu', 'activation-stability'],
  documents: ['transformer-architecture-complete-guide'],
  complexity: { time: 'O(n · d · f)', space: 'O(n · f)' },
  entry: fn(
    'feedForward',
    [
      ['X', matrix],
      ['W1', matrix],
      ['W2', matrix],
      ['Wgate', z.nullable(matrix)],
      ['activation', z.enum(['gelu', 'swiglu'])],
    ],
    answerMatrix,
  ),
  checker: float(1e-6, 1e-9),
  reference: feedForward,
  constraints: [
    {
      says: '`1 <= n <= 64` rows in `X`, all of length `d`, and `1 <= d <= 32`',
      holds: ({ X }) => isBetween(X.length, 1, 64) && isBetween(widthOf(X), 1, 32) && hasWidth(X, widthOf(X)),
    },
    {
      says: '`W1` has shape `d × f`, `W2` shape `f × d`, and `1 <= f <= 128`.',
      holds: ({ X, W1, W2 }) => {
        const [d, f] = [widthOf(X), widthOf(W1)];
        return isBetween(f, 1, 128) && W1.length === d && hasWidth(W1, f) && W2.length === f && hasWidth(W2, d);
      },
    },
    {
      says: '`Wgate` has the shape of `W1` if `activation` is `"swiglu"`, and is null if it is `"gelu"`.',
      holds: ({ W1, Wgate, activation }) =>
        Wgate === null ? activation === 'gelu' : activation === 'swiglu' && Wgate.length === W1.length && hasWidth(Wgate, widthOf(W1)),
    },
    {
      says: 'Every entry lies between `-20` and `20`.',
      holds: ({ X, W1, W2, Wgate }) => isWithin([...X, ...W1, ...W2, ...(Wgate ?? [])], MAX),
    },
    {
      says: 'The entries of `X·W1` and `X·Wgate` lie between `-1000` and `1000`.',
      holds: ({ X, W1, Wgate }) => [W1, Wgate ?? []].every((W) => isWithin(product(X, W), MOST_BEFORE)),
    },
  ],
  samples: [
    {
      input: { X: [[1, -1]], W1: PAIR, W2: PAIR, Wgate: null, activation: 'gelu' },
      explanation: '`GELU(1) = 0.5 · (1 + tanh(0.7979 · 1.044715)) = 0.8412`, and `GELU(-1) = -0.5 · (1 - 0.6824) = -0.1588`.',
    },
    {
      input: { X: [[2]], W1: [[1, 3]], W2: [[1], [10]], Wgate: [[0, -1]], activation: 'swiglu' },
      explanation:
        'The gate is `[0, -2]`, and `silu` of it `[0, -0.2384]`. It multiplies `[2, 6]` to `[0, -1.4304]`, and `W2` makes `-14.304` of that.',
    },
  ],
  edgeCases: [
    { X: [[0]], W1: [[1]], W2: [[1]], Wgate: null, activation: 'gelu' }, // smallest: 0 stays 0
    { X: [[0]], W1: [[1]], W2: [[1]], Wgate: [[1]], activation: 'swiglu' },
    { X: [[0.5], [-0.5], [2], [-2], [-4]], W1: [[1]], W2: [[1]], Wgate: null, activation: 'gelu' }, // the curve, where approximations differ
    { X: [[0.5], [-0.5], [2], [-2], [-4]], W1: [[1]], W2: [[1]], Wgate: [[1]], activation: 'swiglu' }, // gate and value alike
    { X: [[1]], W1: [[3]], W2: [[1]], Wgate: [[-1]], activation: 'swiglu' }, // they change places: another result
    { X: [[1]], W1: [[2]], W2: [[1]], Wgate: [[4]], activation: 'swiglu' }, // a gate above 1: silu(4) is not sigmoid(4)
    { X: [[20], [-20]], W1: [[20]], W2: [[1]], Wgate: null, activation: 'gelu' }, // before the activation ±400: 400 and 0
    { X: [[20], [-20]], W1: [[1]], W2: [[1]], Wgate: [[20]], activation: 'swiglu' }, // a gate of ±400
    {
      X: [
        [20, 20, 20],
        [-20, -20, -20],
      ],
      W1: [[20], [20], [10]],
      W2: [[1, 0, -1]],
      Wgate: null,
      activation: 'gelu',
    }, // ±1000
    {
      X: [
        [20, 20, 20],
        [-20, -20, -20],
      ],
      W1: [[1], [0], [1]],
      W2: [[1, 0, -1]],
      Wgate: [[20], [20], [10]],
      activation: 'swiglu',
    }, // exp(1000) is infinite, also over infinity
    {
      X: [
        [1, 2],
        [-1, 0.5],
      ],
      W1: [
        [1, 0, -1],
        [2, 1, 0.5],
      ],
      W2: [
        [1, 2],
        [0, -1],
        [3, 1],
      ],
      Wgate: null,
      activation: 'gelu',
    }, // f is not d; no matrix is symmetric
    {
      X: [
        [1, 2],
        [-1, 0.5],
      ],
      W1: [
        [1, 0, -1],
        [2, 1, 0.5],
      ],
      W2: [
        [1, 2],
        [0, -1],
        [3, 1],
      ],
      Wgate: [
        [0.5, -1, 1],
        [1, 0.25, -2],
      ],
      activation: 'swiglu',
    },
    {
      X: [
        [1, 1],
        [2, 0],
      ],
      W1: [
        [1, 2],
        [3, 4],
      ],
      W2: [
        [1, 0],
        [2, 1],
      ],
      Wgate: [
        [1, 0],
        [1, -1],
      ],
      activation: 'swiglu',
    }, // all shapes equal: a transposed matrix shows
  ],
  random: fc
    .record({
      n: anySize(MOST),
      d: anySize(MOST),
      f: anySize(MOST),
      X: anyMatrix(MOST, MOST, 16),
      W1: anyMatrix(MOST, MOST, MAX),
      W2: anyMatrix(MOST, MOST, MAX),
      gate: anyMatrix(MOST, MOST, MAX),
      activation: fc.constantFrom<('gelu' | 'swiglu')[]>('gelu', 'swiglu'),
    })
    .map(({ n, d, f, X, W1, W2, gate, activation }) => ({
      X: corner(X, n, d),
      W1: corner(W1, d, f),
      W2: corner(W2, f, d),
      Wgate: activation === 'swiglu' ? corner(gate, d, f) : null,
      activation,
    })),
  large: [
    {
      why: 'all shapes at their bounds, GELU',
      n: 64,
      make: (n, rng) => ({ ...randomBlock(n, rng), Wgate: null, activation: 'gelu' as const }),
    },
    {
      why: 'all shapes at their bounds, SwiGLU',
      n: 64,
      make: (n, rng) => ({ ...randomBlock(n, rng), Wgate: randomMatrix(rng, 32, 128, 2), activation: 'swiglu' as const }),
    },
  ],
  hints: [
    'Both variants are matrix products with one step entry by entry in between. For `swiglu` two products come first: which of them goes through `silu`?',
    'The gate `X·Wgate` goes through `silu`, the other product multiplies it as it is. Write `silu` as `z / (1 + exp(-z))` and use `Math.tanh`: neither can become infinity over infinity.',
  ],
  plot,
});

function product(A: number[][], B: number[][]): number[][] {
  return B.length === 0 ? [] : A.map((row) => (B[0] ?? []).map((_, j) => row.reduce((sum, value, k) => sum + value * (B[k]?.[j] ?? 0), 0)));
}

// 32 products of at most 4 stay within the bound.
function randomBlock(n: number, rng: Rng) {
  return { X: randomMatrix(rng, n, 32, 2), W1: randomMatrix(rng, 32, 128, 2), W2: randomMatrix(rng, 128, 32, 1) };
}
