import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { blockPlots } from './plot';
import { decoderBlock } from './solution';

const MOST_POSITIONS = 32;
const MOST_WIDTH = 64;
const MOST_HIDDEN = 128;
const MOST_INPUT = 10;
const MOST_WEIGHT = 2;
/** Of random tests. */
const MOST_RANDOM_WIDTH = 8;
const matrix = z.array(z.array(z.number()));
const vector = z.array(z.number());

interface Sizes {
  n: number;
  heads: number;
  kvHeads: number;
  headDim: number;
  hidden: number;
}

interface Parameters {
  attnNorm: number[];
  ffnNorm: number[];
  Wq: number[][];
  Wk: number[][];
  Wv: number[][];
  Wo: number[][];
  Wgate: number[][];
  Wup: number[][];
  Wdown: number[][];
}

interface Input {
  X: number[][];
  p: Parameters;
  numHeads: number;
  numKvHeads: number;
  ropeBase: number;
}

export default defineProblem({
  slug: 'llama-decoder-block',
  title: 'Decoder-Only Block: RMSNorm, RoPE, GQA, SwiGLU',
  track: 'transformers-attention',
  difficulty: 'hard',
  patterns: ['decoder-only', 'rmsnorm', 'rope', 'gqa', 'swiglu'],
  documents: ['transformer-architecture-complete-guide', 'attention-mechanisms-comprehensive-guide'],
  complexity: { time: 'O(n · dm · (dm + dff + n))', space: 'O(n · (dm + dff) + n²)' },
  entry: fn(
    'decoderBlock',
    [
      ['X', matrix],
      [
        'p',
        z.object({
          attnNorm: vector,
          ffnNorm: vector,
          Wq: matrix,
          Wk: matrix,
          Wv: matrix,
          Wo: matrix,
          Wgate: matrix,
          Wup: matrix,
          Wdown: matrix,
        }),
      ],
      ['numHeads', z.int()],
      ['numKvHeads', z.int()],
      ['ropeBase', z.number()],
    ],
    z.array(z.array(anyNumber())),
  ),
  checker: float(1e-6, 1e-9),
  reference: decoderBlock,
  constraints: [
    { says: '`1 <= n <= 32` rows of `X`', holds: ({ X }) => isWithin(X.length, 1, MOST_POSITIONS) },
    {
      says: '`dm <= 64`, `numHeads` divides `dm`, and `dh = dm / numHeads` is even',
      holds: ({ X, numHeads }) => numHeads >= 1 && isWithin(widthOf(X), 2, MOST_WIDTH) && widthOf(X) % (2 * numHeads) === 0,
    },
    { says: '`numKvHeads` divides `numHeads`', holds: ({ numHeads, numKvHeads }) => numKvHeads >= 1 && numHeads % numKvHeads === 0 },
    { says: '`1 <= dff <= 128`, and all matrices have the shapes of the statement', holds: hasShapes },
    {
      says: 'The entries of `X` lie between `-10` and `10`.',
      holds: ({ X }) => X.every((row) => row.every((value) => Math.abs(value) <= MOST_INPUT)),
    },
    {
      says: 'All weights and gains lie between `-2` and `2`.',
      holds: ({ p }) => Object.values(p).every((weights) => weights.flat().every((value: number) => Math.abs(value) <= MOST_WEIGHT)),
    },
    { says: '`2 <= ropeBase <= 10^6`', holds: ({ ropeBase }) => isWithin(ropeBase, 2, 1e6) },
  ],
  samples: [
    {
      input: {
        X: [[3, 4]],
        p: {
          attnNorm: [1, 1],
          ffnNorm: [1, 1],
          Wq: identity(2),
          Wk: identity(2),
          Wv: identity(2),
          Wo: identity(2),
          Wgate: [[1], [0]],
          Wup: [[0], [1]],
          Wdown: [[0, 0]],
        },
        numHeads: 1,
        numKvHeads: 1,
        ropeBase: 10_000,
      },
      explanation:
        'The root of the mean square is `√12.5`, so the normalised row is `0.849, 1.131`. One position attends to itself with weight 1, and the row is added to `X`. `Wdown` is zero here, so the second half adds nothing.',
    },
    {
      input: {
        X: [
          [1, 1],
          [1, -1],
        ],
        p: {
          attnNorm: [1, 1],
          ffnNorm: [1, 1],
          Wq: identity(2),
          Wk: identity(2),
          Wv: identity(2),
          Wo: identity(2),
          Wgate: [[1], [0]],
          Wup: [[1], [0]],
          Wdown: [[1, 0]],
        },
        numHeads: 1,
        numKvHeads: 1,
        ropeBase: 10_000,
      },
      explanation:
        'Rows are already normalised. Row 1 turns its query and key by 1 radian; its scores are `√2 · sin 1` with key 0 and `√2` with itself, so the weights are about `0.44` and `0.56`. Row 0 sees only itself and becomes `2, 2` before the feed-forward half, which adds `silu(1) · 1 = 0.731` to the first column.',
    },
  ],
  edgeCases: [
    fixed({ n: 1, heads: 1, kvHeads: 1, headDim: 2, hidden: 1 }), // the smallest
    fixed({ n: 3, heads: 1, kvHeads: 1, headDim: 2, hidden: 3 }), // one head
    fixed({ n: 3, heads: 1, kvHeads: 1, headDim: 6, hidden: 2 }), // three frequencies; halves and neighbouring pairs differ
    fixed({ n: 4, heads: 2, kvHeads: 2, headDim: 2, hidden: 5 }), // as many heads of keys as of queries
    fixed({ n: 4, heads: 2, kvHeads: 1, headDim: 4, hidden: 3 }), // all share one head of keys
    fixed({ n: 3, heads: 4, kvHeads: 2, headDim: 2, hidden: 7 }), // groups of neighbours: heads 0 and 1, 2 and 3
    fixed({ n: 3, heads: 6, kvHeads: 3, headDim: 4, hidden: 4 }), // three groups
    { ...fixed({ n: 5, heads: 2, kvHeads: 1, headDim: 4, hidden: 3 }), ropeBase: 2 }, // the smallest base: all frequencies near 1
    { ...fixed({ n: 5, heads: 2, kvHeads: 1, headDim: 4, hidden: 3 }), ropeBase: 1_000_000 }, // the largest
    withRows(fixed({ n: 3, heads: 1, kvHeads: 1, headDim: 4, hidden: 2 }), () => 0), // zero rows: only eps keeps the norm from 0/0
    withRows(fixed({ n: 2, heads: 1, kvHeads: 1, headDim: 4, hidden: 2 }), (value) => value / 1000), // rows so small that eps counts
    withRows(fixed({ n: 3, heads: 2, kvHeads: 1, headDim: 2, hidden: 2 }), () => 2.5), // equal entries: a norm that subtracts the mean gives 0
    withRows(fixed({ n: 3, heads: 2, kvHeads: 1, headDim: 2, hidden: 2 }), (value) => 5 * value), // large rows: the norm hides that, the residual does not
    { ...extreme(1), numHeads: 2 }, // the largest weights: scores in the thousands
    { ...extreme(-1), numHeads: 2 }, // and gates far below 0, where silu is nearly 0
  ],
  random: fc
    .record({
      n: fc.integer({ min: 1, max: 3 }),
      heads: fc.constantFrom(
        { numHeads: 1, numKvHeads: 1, dm: 2 },
        { numHeads: 1, numKvHeads: 1, dm: 4 },
        { numHeads: 2, numKvHeads: 1, dm: 4 },
        { numHeads: 2, numKvHeads: 2, dm: 4 },
        { numHeads: 4, numKvHeads: 2, dm: 8 },
        { numHeads: 2, numKvHeads: 1, dm: 8 },
      ),
      hidden: fc.integer({ min: 1, max: 3 }),
      X: anyMatrix(3, MOST_RANDOM_WIDTH, 12),
      norms: anyMatrix(2, MOST_RANDOM_WIDTH, 8),
      square: fc.tuple(anySquare(), anySquare(), anySquare(), anySquare()),
      wide: fc.tuple(anyMatrix(MOST_RANDOM_WIDTH, 3, 8), anyMatrix(MOST_RANDOM_WIDTH, 3, 8)),
      down: anyMatrix(3, MOST_RANDOM_WIDTH, 8),
      ropeBase: fc.constantFrom(10_000, 2, 10, 500_000),
    })
    .map(
      ({
        n,
        heads: { numHeads, numKvHeads, dm },
        hidden,
        X,
        norms,
        square: [Wq, Wk, Wv, Wo],
        wide: [Wgate, Wup],
        down,
        ropeBase,
      }): Input => {
        const kvWidth = (dm / numHeads) * numKvHeads;
        const [attnNorm = [], ffnNorm = []] = corner(norms, 2, dm);
        return {
          X: corner(X, n, dm),
          p: {
            attnNorm,
            ffnNorm,
            Wq: corner(Wq, dm, dm),
            Wk: corner(Wk, dm, kvWidth),
            Wv: corner(Wv, dm, kvWidth),
            Wo: corner(Wo, dm, dm),
            Wgate: corner(Wgate, dm, hidden),
            Wup: corner(Wup, dm, hidden),
            Wdown: corner(down, hidden, dm),
          },
          numHeads,
          numKvHeads,
          ropeBase,
        };
      },
    ),
  large: [
    {
      why: 'the largest shapes, groups of four',
      n: MOST_POSITIONS,
      make: (n, rng) => randomInput({ n, heads: 8, kvHeads: 2, headDim: 8, hidden: 128 }, rng, 0.3),
    },
    {
      why: 'few wide heads and larger weights',
      n: MOST_POSITIONS,
      make: (n, rng) => randomInput({ n, heads: 3, kvHeads: 1, headDim: 20, hidden: 50 }, rng, 1),
    },
  ],
  plot: blockPlots,
  hints: [
    'Write one small function for each part: a matrix product, RMSNorm, rotary positions for one head, softmax, SiLU. The block is then two lines, each of the form `X + part(norm(X))`.',
    'RMSNorm divides a row by $\\sqrt{\\text{mean}(x^2) + 10^{-6}}$ and multiplies by the gain; no mean is subtracted. The residual adds the row *before* the norm.',
    'Cut queries and keys into heads first, then turn each head by itself: entry $i$ with entry $i + d_h / 2$, by the angle $\\text{position} \\cdot \\text{ropeBase}^{-2i / d_h}$. Values are not turned.',
    'Query head $h$ uses head $\\lfloor h / (H / H_{kv}) \\rfloor$ of keys and values, scores over $\\sqrt{d_h}$, only keys up to its own position. Put the heads side by side and multiply by `Wo`.',
  ],
});

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function widthOf(rows: number[][]): number {
  return rows[0]?.length ?? 0;
}

function hasShapes({ X, p, numHeads, numKvHeads }: Input): boolean {
  const dm = widthOf(X);
  const kvWidth = (dm / numHeads) * numKvHeads;
  const hidden = p.Wdown.length;
  const isShape = (rows: number[][], height: number, width: number) => rows.length === height && rows.every((row) => row.length === width);
  return (
    isWithin(hidden, 1, MOST_HIDDEN) &&
    isShape(X, X.length, dm) &&
    isShape([p.attnNorm, p.ffnNorm], 2, dm) &&
    [p.Wq, p.Wo].every((weights) => isShape(weights, dm, dm)) &&
    [p.Wk, p.Wv].every((weights) => isShape(weights, dm, kvWidth)) &&
    [p.Wgate, p.Wup].every((weights) => isShape(weights, dm, hidden)) &&
    isShape(p.Wdown, hidden, dm)
  );
}

function identity(size: number): number[][] {
  return Array.from({ length: size }, (_, i) => Array.from({ length: size }, (_, j) => (i === j ? 1 : 0)));
}

type Fill = (rows: number, columns: number, size: number) => number[][];

function inputOf({ n, heads, kvHeads, headDim, hidden }: Sizes, fill: Fill, size: number): Input {
  const dm = heads * headDim;
  const kvWidth = kvHeads * headDim;
  const gains = fill(2, dm, 0.5).map((row) => row.map((value) => Math.round((1 + value) * 1000) / 1000));
  return {
    X: fill(n, dm, 2),
    p: {
      attnNorm: gains[0] ?? [],
      ffnNorm: gains[1] ?? [],
      Wq: fill(dm, dm, size),
      Wk: fill(dm, kvWidth, size),
      Wv: fill(dm, kvWidth, size),
      Wo: fill(dm, dm, size),
      Wgate: fill(dm, hidden, size),
      Wup: fill(dm, hidden, size),
      Wdown: fill(hidden, dm, size),
    },
    numHeads: heads,
    numKvHeads: kvHeads,
    ropeBase: 10_000,
  };
}

function randomInput(sizes: Sizes, rng: Rng, size: number): Input {
  const fill: Fill = (rows, columns, most) =>
    rng.array(rows, () => rng.array(columns, () => Math.round(rng.real(-most, most) * 1000) / 1000));
  return inputOf(sizes, fill, size);
}

/** Entries that look random and are always the same: multiples of the golden ratio without their whole part. */
function fixed(sizes: Sizes): Input {
  let count = 0;
  const next = (most: number) => {
    count++;
    return Math.round((((count * 0.618034) % 1) * 2 - 1) * most * 100) / 100;
  };
  return inputOf(sizes, (rows, columns, most) => Array.from({ length: rows }, () => Array.from({ length: columns }, () => next(most))), 1);
}

function withRows(input: Input, change: (value: number) => number): Input {
  return { ...input, X: input.X.map((row) => row.map(change)) };
}

/** Weights of 2 everywhere but in one row, where the sign is the given one. */
function extreme(sign: number): Input {
  const sizes = { n: 3, heads: 2, kvHeads: 1, headDim: 8, hidden: 2 };
  const input = inputOf(
    sizes,
    (rows, columns, most) =>
      Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, () => (i % 3 === 1 ? -most / 4 : most))),
    2,
  );
  return {
    ...input,
    p: { ...input.p, Wgate: input.p.Wgate.map((row) => row.map((value) => sign * value)), ffnNorm: input.p.ffnNorm.map(() => 2) },
  };
}

function anyMatrix(rows: number, columns: number, mostQuarters: number) {
  const entry = fc.integer({ min: -mostQuarters, max: mostQuarters }).map((quarters) => quarters / 4);
  const row = fc.array(entry, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
}

function anySquare() {
  return anyMatrix(MOST_RANDOM_WIDTH, MOST_RANDOM_WIDTH, 8);
}

// Cut from matrices of one size, so that a smaller shape keeps the entries that it still has.
function corner(weights: number[][], rows: number, columns: number): number[][] {
  return weights.slice(0, rows).map((row) => row.slice(0, columns));
}
