import * as fc from 'fast-check';
import * as z from 'zod';
import {
  answerMatrix,
  corner,
  hasWidth,
  identity,
  isBetween,
  isWithin,
  listOf,
  matrix,
  randomMatrix,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { anyNumber, type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { CachedAttention } from './solution';

const MAX = 3;
const MOST_POSITIONS = 2000;
/** Of random tests. */
const MOST_COLUMNS = 4;

interface Weights {
  Wq: number[][];
  Wk: number[][];
  Wv: number[][];
  numHeads: number;
}

type Call = readonly ['prefill', number[][]] | readonly ['step', number[]] | readonly ['truncate', number] | readonly ['size'];

const ONE: Weights = { Wq: [[1]], Wk: [[1]], Wv: [[1]], numHeads: 1 };
const PAIR: Weights = {
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
  numHeads: 2,
};
const FOUR: Weights = { Wq: identity(4), Wk: identity(4), Wv: identity(4), numHeads: 2 };

export default defineProblem({
  slug: 'kv-cache-decode',
  title: 'Incremental Decoding with a KV Cache',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['kv-cache', 'prefill-and-decode', 'decoder-only-inference'],
  documents: ['attention-mechanisms-comprehensive-guide', 'llm-production-complete-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(dm² + positions · dm) per row', space: 'O(positions · dm)' },
  entry: cls(
    'CachedAttention',
    [
      ['Wq', matrix],
      ['Wk', matrix],
      ['Wv', matrix],
      ['numHeads', z.int()],
    ],
    {
      prefill: method([['X', matrix]], answerMatrix),
      step: method([['x', z.array(z.number())]], z.array(anyNumber())),
      truncate: method([['length', z.int()]], z.void()),
      size: method([], z.int()),
    },
  ),
  checker: classCalls({ rtol: 1e-6, atol: 1e-9 }),
  reference: CachedAttention,
  constraints: [
    {
      says: '`1 <= dm <= 64`; `Wq`, `Wk` and `Wv` have shape `dm × dm`.',
      holds: (calls) => {
        const { Wq, Wk, Wv } = weightsOf(calls);
        return isBetween(Wq.length, 1, 64) && [Wq, Wk, Wv].every((W) => W.length === Wq.length && hasWidth(W, Wq.length));
      },
    },
    {
      says: '`numHeads >= 1`, and it divides `dm`.',
      holds: (calls) => weightsOf(calls).numHeads >= 1 && weightsOf(calls).Wq.length % weightsOf(calls).numHeads === 0,
    },
    {
      says: 'Rows that come in have length `dm`; at most 2000 of them come in altogether, and `X` may be empty.',
      holds: (calls) => rowsOf(calls).length <= MOST_POSITIONS && hasWidth(rowsOf(calls), weightsOf(calls).Wq.length),
    },
    {
      says: 'Every entry of weights and rows lies between `-3` and `3`.',
      holds: (calls) => {
        const { Wq, Wk, Wv } = weightsOf(calls);
        return isWithin([...Wq, ...Wk, ...Wv, ...rowsOf(calls)], MAX);
      },
    },
    {
      says: '`0 <= length <= 2000` in `truncate`',
      holds: (calls) =>
        calls.operations.every((name, i) => name !== 'truncate' || isBetween(calls.arguments[i]?.[0] as number, 0, MOST_POSITIONS)),
    },
    { says: 'At most 3000 calls', holds: ({ operations }) => operations.length <= 3001 },
  ],
  samples: [
    {
      input: cached(ONE, ['prefill', [[0], [2]]], ['step', [1]], ['size']),
      explanation:
        'Queries, keys and values are the rows themselves. The first row sees itself: `0`. The second scores `0` and `4`, weights `0.0180` and `0.9820`: `1.9640`. The new row scores `0`, `2` and `1` with the keys `0`, `2` and `1`: `(0 + 2e² + e) / (1 + e² + e) = 1.5752`.',
    },
    {
      input: cached(FOUR, ['step', [1, 0, 0, 2]], ['step', [0, 1, 0, 2]], ['truncate', 1], ['step', [0, 0, 1, 1]], ['size']),
      explanation:
        'Two heads of two columns each. After `truncate(1)` only the first row is left, so the third call of `step` sees that row and its own; the second row is gone.',
    },
  ],
  edgeCases: [
    cached(ONE, ['size']), // nothing yet
    cached(ONE, ['prefill', []], ['size'], ['step', [2]]), // an empty prompt
    cached(ONE, ['step', [2]], ['size']), // the first row sees itself, and only itself
    cached(ONE, ['truncate', 0], ['truncate', 5], ['size'], ['step', [1]]), // nothing to cut
    cached(ONE, ['step', [1]], ['step', [2]], ['truncate', 7], ['size'], ['step', [0]]), // longer than the cache: nothing happens
    cached(ONE, ['step', [1]], ['step', [2]], ['truncate', 2], ['size'], ['step', [1]]), // exactly as long
    cached(ONE, ['step', [3]], ['step', [2]], ['truncate', 0], ['size'], ['step', [-1]], ['step', [1]]), // cut to nothing
    cached(ONE, ['prefill', [[1], [2], [3]]], ['truncate', 1], ['prefill', [[0], [1]]], ['size'], ['step', [1]]), // prefill after a cut
    cached(ONE, ['prefill', [[1], [2]]], ['prefill', [[0], [-1]]], ['prefill', [[1]]], ['size']), // the second prompt sees the first
    cached(ONE, ['prefill', [[0], [0], [3]]], ['size']), // no row of a prompt sees a later one
    cached(ONE, ['step', [-1]], ['prefill', [[0], [2], [1]]]), // a step, then a prompt
    cached(
      PAIR,
      [
        'prefill',
        [
          [1, 0],
          [0, 1],
          [-1, 2],
        ],
      ],
      ['step', [2, 1]],
    ), // no matrix is symmetric
    cached(
      FOUR,
      [
        'prefill',
        [
          [1, 2, 0, -1],
          [0, 1, 1, 0.5],
        ],
      ],
      ['step', [-1, 0, 2, 1]],
    ), // blocks of neighbouring columns
    cached(
      { ...FOUR, numHeads: 1 },
      [
        'prefill',
        [
          [1, 2, 0, -1],
          [0, 1, 1, 0.5],
        ],
      ],
      ['step', [-1, 0, 2, 1]],
    ), // one head: the scale is 2
    cached(
      { ...FOUR, numHeads: 4 },
      [
        'prefill',
        [
          [1, 2, 0, -1],
          [0, 1, 1, 0.5],
        ],
      ],
      ['step', [-1, 0, 2, 1]],
    ), // no scale
    cached(
      {
        Wq: [
          [3, 3],
          [3, 3],
        ],
        Wk: [
          [3, 3],
          [3, 3],
        ],
        Wv: identity(2),
        numHeads: 1,
      },
      ['step', [3, 3]],
      ['step', [-3, -3]],
      ['step', [3, 3]],
    ), // scores of ±458
    cached(
      { Wq: new Array(4).fill([3, 3, 3, 3]), Wk: new Array(4).fill([3, 3, 3, 3]), Wv: identity(4), numHeads: 2 },
      ['step', [3, 3, 3, 3]],
      ['step', [-3, -3, -3, -3]],
      ['step', [3, 3, 2.9, 3]],
    ), // scores of ±1833: exp overflows
    cached({ ...ONE, Wq: [[-3]], Wk: [[3]] }, ['step', [3]], ['step', [3]], ['truncate', 1], ['step', [3]]), // negative scores: a forgotten key of 0 would win
    cached(ONE, ['step', [1]], ['step', [1]], ['truncate', 1], ['step', [1]], ['step', [2]], ['size']), // equal rows
  ],
  random: fc
    .record({
      shape: fc.constantFrom([1, 1], [2, 2], [2, 1], [4, 2]),
      Wq: anyHalves(MOST_COLUMNS),
      Wk: anyHalves(MOST_COLUMNS),
      Wv: anyHalves(MOST_COLUMNS),
      calls: fc.array(anyCall(), { minLength: 1, maxLength: 8 }),
    })
    .map(({ shape: [dm = 1, numHeads = 1], Wq, Wk, Wv, calls }) =>
      cached(
        { Wq: corner(Wq, dm, dm), Wk: corner(Wk, dm, dm), Wv: corner(Wv, dm, dm), numHeads },
        ...calls.map(([name, given]): Call => {
          if (name === 'prefill') return [name, corner(given, given.length, dm)];
          return name === 'step' ? [name, given.slice(0, dm)] : name === 'truncate' ? [name, given] : [name];
        }),
      ),
    ),
  large: [
    {
      why: 'one row after another: projecting the whole history each time is 64 times the work',
      n: 800,
      make: (n, rng) => cached(randomWeights(rng, 64, 2), ...randomMatrix(rng, n, 64, 1).map((row): Call => ['step', row])),
    },
    {
      why: 'a long prompt, cuts, and steps',
      n: 1000,
      make: (n, rng) => longSession(n, rng),
    },
  ],
  // the slow approach does some 45 times the work, and both are mostly the same loops
  limits: { timeFactor: 5 },
  hints: [
    'When a new row comes in, what of the earlier rows is needed to compute its output, and does any of that ever change?',
    'Keys and values of earlier rows never change: project each row once, and append its key and value to two lists. A query is used once and thrown away.',
    'In `step` append first, then attend over everything in the lists: the new row sees itself too. A prompt is the same row by row, so each of its rows sees the ones before it; `truncate` cuts both lists.',
  ],
});

function cached({ Wq, Wk, Wv, numHeads }: Weights, ...calls: Call[]): Calls {
  return {
    operations: ['CachedAttention', ...calls.map(([name]) => name)],
    arguments: [[Wq, Wk, Wv, numHeads], ...calls.map(([, ...given]) => given)],
  };
}

function weightsOf(calls: Calls): Weights {
  const [Wq, Wk, Wv, numHeads] = calls.arguments[0] as [number[][], number[][], number[][], number];
  return { Wq, Wk, Wv, numHeads };
}

function rowsOf(calls: Calls): number[][] {
  return calls.operations.flatMap((name, i) => {
    const given = calls.arguments[i]?.[0];
    return name === 'prefill' ? (given as number[][]) : name === 'step' ? [given as number[]] : [];
  });
}

function anyHalves(rows: number) {
  return listOf(rows, anyRow());
}

function anyRow() {
  const entry = fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: -2, max: 2 }).map((halves) => halves / 2) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
  return listOf(MOST_COLUMNS, entry);
}

function anyCall() {
  return fc.oneof(
    { weight: 4, arbitrary: fc.tuple(fc.constant('step' as const), anyRow()) },
    { weight: 3, arbitrary: fc.tuple(fc.constant('prefill' as const), fc.array(anyRow(), { maxLength: 3 })) },
    { weight: 2, arbitrary: fc.tuple(fc.constant('truncate' as const), fc.nat({ max: 5 })) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('size' as const), fc.constant(undefined)) },
  );
}

function randomWeights(rng: Rng, dm: number, numHeads: number): Weights {
  const draw = () => randomMatrix(rng, dm, dm, 0.3);
  return { Wq: draw(), Wk: draw(), Wv: draw(), numHeads };
}

// Small rows, so that many positions take little time.
function longSession(n: number, rng: Rng): Calls {
  const dm = 8;
  const prompt = Math.floor(n / 2);
  const rows = randomMatrix(rng, n, dm, 2);
  const steps = rows.slice(prompt).flatMap((row, i): Call[] =>
    i % 50 === 49
      ? [
          ['truncate', prompt + i - rng.int(0, 60)],
          ['step', row],
        ]
      : [['step', row]],
  );
  return cached(randomWeights(rng, dm, 2), ['prefill', rows.slice(0, prompt)], ...steps, ['size']);
}
