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
  listOf,
  matrix,
  randomMatrix,
  widthOf,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { crossAttention } from './solution';

const MAX = 5;
/** Of random tests: rows and columns. */
const MOST = 3;

const PAIR = identity(2);

export default defineProblem({
  slug: 'cross-attention',
  title: 'Encoder-Decoder Cross-Attention',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['encoder-decoder', 'cross-attention', 'memory-mask'],
  documents: ['transformer-architecture-complete-guide', 'attention-mechanisms-comprehensive-guide'],
  complexity: { time: 'O(n · dm · d + m · de · (d + dv) + n · m · (d + dv))', space: 'O((n + m) · (d + dv))' },
  entry: fn(
    'crossAttention',
    [
      ['X', matrix],
      ['memory', matrix],
      ['Wq', matrix],
      ['Wk', matrix],
      ['Wv', matrix],
      ['memoryValid', z.array(z.boolean())],
    ],
    answerMatrix,
  ),
  checker: float(1e-6, 1e-9),
  reference: crossAttention,
  constraints: [
    {
      says: '`1 <= n <= 64` rows in `X`, `1 <= m <= 64` in `memory`',
      holds: ({ X, memory }) => isBetween(X.length, 1, 64) && isBetween(memory.length, 1, 64),
    },
    {
      says: '`1 <= dm, de, d, dv <= 32`',
      holds: ({ X, memory, Wq, Wv }) => [X, memory, Wq, Wv].every((rows) => isBetween(widthOf(rows), 1, 32)),
    },
    {
      says: 'Shapes: `X` is `n × dm`, `memory` is `m × de`, `Wq` is `dm × d`, `Wk` is `de × d`, `Wv` is `de × dv`.',
      holds: ({ X, memory, Wq, Wk, Wv }) => {
        const [dm, de, d, dv] = [X, memory, Wq, Wv].map(widthOf) as [number, number, number, number];
        const areWide = hasWidth(X, dm) && hasWidth(memory, de) && hasWidth([...Wq, ...Wk], d) && hasWidth(Wv, dv);
        return areWide && Wq.length === dm && Wk.length === de && Wv.length === de;
      },
    },
    {
      says: '`memoryValid.length == m`, and at least one entry is true.',
      holds: ({ memory, memoryValid }) => memoryValid.length === memory.length && memoryValid.includes(true),
    },
    {
      says: 'Every entry lies between `-5` and `5`.',
      holds: ({ X, memory, Wq, Wk, Wv }) => isWithin([...X, ...memory, ...Wq, ...Wk, ...Wv], MAX),
    },
  ],
  samples: [
    {
      input: {
        X: [
          [1, 0],
          [0, 0],
        ],
        memory: [
          [2, 1],
          [0, 3],
        ],
        Wq: PAIR,
        Wk: PAIR,
        Wv: PAIR,
        memoryValid: [true, true],
      },
      explanation:
        'All projections are the identity. The first query scores `2/√2 = 1.4142` and `0`, weights `0.8044` and `0.1956`: `[1.6088, 1.3912]`. The second query is zero and takes the mean.',
    },
    {
      input: {
        X: [[1]],
        memory: [
          [1, 0],
          [5, 5],
          [0, 1],
        ],
        Wq: [[2]],
        Wk: [[1], [0]],
        Wv: [
          [1, 2, 3],
          [-1, 0, 1],
        ],
        memoryValid: [true, false, true],
      },
      explanation:
        'The second row of `memory` is hidden. The others have keys `1` and `0`, so scores `2` and `0`, weights `0.8808` and `0.1192`, and values `[1, 2, 3]` and `[-1, 0, 1]`.',
    },
  ],
  edgeCases: [
    { X: [[2]], memory: [[3]], Wq: [[1]], Wk: [[1]], Wv: [[2]], memoryValid: [true] }, // smallest
    { X: [[1], [-1]], memory: [[3], [1]], Wq: [[1]], Wk: [[1]], Wv: [[2]], memoryValid: [false, true] }, // only one row is left: its value
    {
      X: [
        [1, 0],
        [0, 1],
      ],
      memory: [
        [1, 2],
        [2, -1],
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
      memoryValid: [true, true],
    }, // no matrix is symmetric: a transposed one, or two that changed places, show
    {
      X: [[1], [1], [1]],
      memory: [[1], [0], [-1]],
      Wq: [[1]],
      Wk: [[1]],
      Wv: [[3]],
      memoryValid: [true, true, true],
    }, // every query reads the whole memory, also what comes "later"
    { X: [[1]], memory: [[0], [1], [2]], Wq: [[1]], Wk: [[1]], Wv: [[1]], memoryValid: [true, true, true] }, // more memory than queries
    { X: [[1], [2], [3]], memory: [[2]], Wq: [[1]], Wk: [[1]], Wv: [[1]], memoryValid: [true] }, // more queries than memory
    {
      X: [[1, 2, -1]],
      memory: [
        [1, -1],
        [0, 2],
        [1, 1],
        [-2, 0],
      ],
      Wq: [
        [1, 0, 0.5, 1],
        [0, 1, 0, 0.5],
        [1, 1, 0, 0],
      ],
      Wk: [
        [1, 0, 1, 0.5],
        [0, 1, -1, 0],
      ],
      Wv: [[3], [-2]],
      memoryValid: [false, true, true, false],
    }, // n, m, dm, de, d and dv all different; the scale is 2, the root of d
    {
      X: [[5]],
      memory: [[5], [-5], [-4.9]],
      Wq: [[5]],
      Wk: [[5]],
      Wv: [[1]],
      memoryValid: [false, true, true],
    }, // the hidden row scores 1250 more than the others: shifted by it, exp underflows
    { X: [[5]], memory: [[-5], [0], [-4.99]], Wq: [[5]], Wk: [[5]], Wv: [[2]], memoryValid: [true, false, true] }, // a hidden score of 0 would win
    {
      X: [new Array(8).fill(MAX)],
      memory: [new Array(8).fill(MAX), new Array(8).fill(-MAX)],
      Wq: new Array(8).fill([MAX]),
      Wk: new Array(8).fill([MAX]),
      Wv: new Array(8).fill([1]),
      memoryValid: [true, true],
    }, // scores of ±40 000: exp overflows
    {
      X: [new Array(8).fill(MAX)],
      memory: [new Array(8).fill(-MAX), new Array(8).fill(-MAX), new Array(8).fill(-MAX)],
      Wq: new Array(8).fill([MAX]),
      Wk: new Array(8).fill([MAX]),
      Wv: new Array(8).fill([1]),
      memoryValid: [true, true, false],
    }, // scores of -40 000: a mask of -10 000 is no mask
  ],
  random: fc
    .record({
      n: anySize(MOST),
      m: anySize(MOST),
      widths: fc.record({ dm: anySize(MOST), de: anySize(MOST), d: anySize(MOST), dv: anySize(MOST) }),
      X: anyMatrix(MOST, MOST, MAX),
      memory: anyMatrix(MOST, MOST, MAX),
      Wq: anyMatrix(MOST, MOST, 1),
      Wk: anyMatrix(MOST, MOST, 1),
      Wv: anyMatrix(MOST, MOST, MAX),
      valid: listOf(MOST, fc.boolean()),
      surely: fc.nat({ max: MOST - 1 }),
    })
    .map(({ n, m, widths: { dm, de, d, dv }, X, memory, Wq, Wk, Wv, valid, surely }) => ({
      X: corner(X, n, dm),
      memory: corner(memory, m, de),
      Wq: corner(Wq, dm, d),
      Wk: corner(Wk, de, d),
      Wv: corner(Wv, de, dv),
      memoryValid: valid.slice(0, m).map((isValid, j) => isValid || j === surely % m),
    })),
  large: [
    { why: 'all shapes at their bounds', n: 64, make: (n, rng) => randomLayer(n, n, rng, [32, 32, 32, 32]) },
    { why: 'all shapes different', n: 64, make: (n, rng) => randomLayer(Math.ceil(n / 2), n, rng, [20, 28, 16, 12]) },
  ],
  hints: [
    'Who asks, and who is asked? One of the three projections is applied to `X`, the other two to `memory`.',
    'Queries are `X·Wq`; keys and values are `memory·Wk` and `memory·Wv`. Leave out the rows of `memory` that are not valid, or set their scores to `-Infinity` before the softmax; then it is plain attention with the scale `√d`.',
  ],
  plot,
});

function randomLayer(n: number, m: number, rng: Rng, [dm, de, d, dv]: [number, number, number, number]) {
  return {
    X: randomMatrix(rng, n, dm, 2),
    memory: randomMatrix(rng, m, de, 2),
    Wq: randomMatrix(rng, dm, d, 0.3),
    Wk: randomMatrix(rng, de, d, 0.3),
    Wv: randomMatrix(rng, de, dv, 1),
    memoryValid: rng.array(m, (j) => j === 0 || rng.int(0, 3) > 0),
  };
}
