import * as fc from 'fast-check';
import * as z from 'zod';
import {
  answerMatrix,
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
import { applyRope } from './solution';

const MAX = 10;
const LAST = 1e5;
/** Of random tests: rows, and pairs of entries. */
const MOST_ROWS = 3;
const MOST_PAIRS = 3;

type Layout = 'interleaved' | 'half';

export default defineProblem({
  slug: 'rotary-position-embedding',
  title: 'Rotary Position Embedding (RoPE)',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['rotary-position-embedding', 'relative-positions', 'two-layouts'],
  documents: ['attention-mechanisms-comprehensive-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(n · d)', space: 'O(n · d)' },
  entry: fn(
    'applyRope',
    [
      ['x', matrix],
      ['positions', z.array(z.int())],
      ['base', z.number()],
      ['layout', z.enum(['interleaved', 'half'])],
    ],
    answerMatrix,
  ),
  checker: float(1e-6, 1e-9),
  reference: applyRope,
  constraints: [
    {
      says: '`1 <= n <= 128` rows in `x`, and `positions.length == n`',
      holds: ({ x, positions }) => isBetween(x.length, 1, 128) && positions.length === x.length,
    },
    {
      says: 'All rows have the same length `d`, which is even, and `2 <= d <= 128`.',
      holds: ({ x }) => isBetween(widthOf(x), 2, 128) && widthOf(x) % 2 === 0 && hasWidth(x, widthOf(x)),
    },
    { says: 'Every entry of `x` lies between `-10` and `10`.', holds: ({ x }) => isWithin(x, MAX) },
    {
      says: '`0 <= positions[i] <= 10^5`, whole numbers in any order, also several times the same',
      holds: ({ positions }) => positions.every((position) => isBetween(position, 0, LAST)),
    },
    { says: '`base` is `10000` or `500000`.', holds: ({ base }) => base === 10_000 || base === 500_000 },
  ],
  samples: [
    {
      input: {
        x: [
          [1, 0, 1, 0],
          [1, 0, 1, 0],
        ],
        positions: [0, 1],
        base: 10_000,
        layout: 'interleaved',
      },
      explanation:
        'Position 0 turns nothing. At position 1 the pair `(x[0], x[1])` turns by the angle `1`, to `(0.5403, 0.8415)`, and `(x[2], x[3])` by `10000^(-2/4) = 0.01`, to `(0.99995, 0.0099998)`.',
    },
    {
      input: { x: [[1, 0, 1, 0]], positions: [1], base: 10_000, layout: 'half' },
      explanation:
        'Now `(x[0], x[2]) = (1, 1)` turns by the angle `1`, to `(cos 1 - sin 1, sin 1 + cos 1) = (-0.3012, 1.3818)`. The other pair is zero and stays.',
    },
  ],
  edgeCases: [
    { x: [[2, 0]], positions: [1], base: 10_000, layout: 'interleaved' }, // one pair; both layouts agree
    { x: [[0, 2]], positions: [1], base: 10_000, layout: 'half' }, // the second axis turns to the negative first
    { x: [[3, -4]], positions: [0], base: 10_000, layout: 'half' }, // position 0: unchanged
    { x: [[3, -4]], positions: [2], base: 500_000, layout: 'interleaved' }, // the first pair's angle does not depend on the base
    { x: [[1, 2, 3, 4]], positions: [3], base: 10_000, layout: 'interleaved' },
    { x: [[1, 2, 3, 4]], positions: [3], base: 10_000, layout: 'half' }, // the same in the other layout
    { x: [[1, 2, 3, 4]], positions: [100], base: 500_000, layout: 'half' }, // the other base
    { x: [[1, 2, 3, 4, 5, 6]], positions: [7], base: 10_000, layout: 'half' }, // three pairs: d / 2 is no power of two
    { x: [[1, 2, 3, 4, 5, 6]], positions: [7], base: 10_000, layout: 'interleaved' },
    {
      x: [
        [1, 0],
        [1, 0],
        [1, 0],
      ],
      positions: [5, 0, 5],
      base: 10_000,
      layout: 'interleaved',
    }, // positions need not be in order, nor distinct
    { x: [[1, 1]], positions: [6], base: 10_000, layout: 'half' }, // the first row need not stand at 0
    { x: [[10, -10, 10, 10]], positions: [LAST], base: 10_000, layout: 'half' }, // the bounds: an angle of 100 000
    { x: [[10, -10, 10, 10]], positions: [LAST], base: 500_000, layout: 'interleaved' },
    { x: [[0, 0, 0, 0]], positions: [9], base: 10_000, layout: 'half' }, // zero stays zero
  ],
  random: fc
    .record({
      n: anySize(MOST_ROWS),
      pairs: anySize(MOST_PAIRS),
      x: listOf(MOST_ROWS, listOf(2 * MOST_PAIRS, anyHalf())),
      positions: listOf(MOST_ROWS, fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.nat({ max: LAST }) })),
      base: fc.constantFrom(10_000, 500_000),
      layout: fc.constantFrom<Layout[]>('interleaved', 'half'),
    })
    .map(({ n, pairs, x, positions, base, layout }) => ({ x: corner(x, n, 2 * pairs), positions: positions.slice(0, n), base, layout })),
  large: [
    { why: 'all shapes at their bounds, interleaved', n: 128, make: (n, rng) => randomRows(n, rng, 128, 500_000, 'interleaved') },
    { why: 'all shapes at their bounds, by halves', n: 128, make: (n, rng) => randomRows(n, rng, 128, 10_000, 'half') },
  ],
  hints: [
    'A row is a list of points in the plane, two entries each. What does "rotate a point by an angle" look like in coordinates, and which entries make a point in each layout?',
    "The point `(a, b)` becomes `(a·cos - b·sin, a·sin + b·cos)`. The angle is the row's position, which is `positions[i]` and not `i`, times the speed `base^(-2k/d)` of pair `k`.",
    'In the layout `interleaved` pair `k` is `(2k, 2k+1)`, in `half` it is `(k, k + d/2)`; the speeds are the same. Read both entries before you write either.',
  ],
  plot,
});

function anyHalf() {
  return fc.integer({ min: -2 * MAX, max: 2 * MAX }).map((halves) => halves / 2);
}

function randomRows(n: number, rng: Rng, d: number, base: number, layout: Layout) {
  return { x: randomMatrix(rng, n, d, MAX), positions: rng.array(n, () => rng.int(0, LAST)), base, layout };
}
