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
  matrix,
  randomMatrix,
  widthOf,
} from '@/problems/ml/transformers-attention/attention-inputs';
import { anyNumber, type Calls, classCalls, cls, defineProblem, method, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { StreamingAttention } from './solution';

const MAX = 100;
const MOST_VALUE = 10;
const MOST_BLOCKS = 4000;
/** Of random tests: rows and columns. */
const MOST = 2;

type Call = readonly ['push', number[][], number[][]] | readonly ['output'] | readonly ['logSumExp'];

export default defineProblem({
  slug: 'flash-attention-online-softmax',
  title: 'Flash Attention: Online Softmax over Key Blocks',
  track: 'transformers-attention',
  difficulty: 'hard',
  patterns: ['flash-attention', 'online-softmax', 'tiling', 'log-sum-exp'],
  documents: ['attention-mechanisms-comprehensive-guide', 'llm-production-complete-guide'],
  complexity: { time: 'O(n · k · (d + dv)) per block, O(n · dv) per answer', space: 'O(n · (d + dv))' },
  entry: cls(
    'StreamingAttention',
    [
      ['Q', matrix],
      ['dv', z.int()],
    ],
    {
      push: method(
        [
          ['K', matrix],
          ['V', matrix],
        ],
        z.void(),
      ),
      output: method([], answerMatrix),
      logSumExp: method([], z.array(anyNumber())),
    },
  ),
  checker: classCalls({ rtol: 1e-6, atol: 1e-9 }),
  reference: StreamingAttention,
  constraints: [
    {
      says: '`1 <= n <= 64` queries in `Q`, all of the same length `d`, and `1 <= d <= 64`',
      holds: (calls) =>
        isBetween(queriesOf(calls).length, 1, 64) &&
        isBetween(widthOf(queriesOf(calls)), 1, 64) &&
        hasWidth(queriesOf(calls), widthOf(queriesOf(calls))),
    },
    { says: '`1 <= dv <= 64`', holds: (calls) => isBetween(valueLengthOf(calls), 1, 64) },
    {
      says: 'A block has 1 to 64 keys of length `d` and as many values of length `dv`.',
      holds: (calls) =>
        blocksOf(calls).every(
          ([K, V]) =>
            isBetween(K.length, 1, 64) &&
            V.length === K.length &&
            hasWidth(K, widthOf(queriesOf(calls))) &&
            hasWidth(V, valueLengthOf(calls)),
        ),
    },
    {
      says: 'Entries of `Q` and `K` lie between `-100` and `100`, so scores reach `±80 000`; entries of `V` lie between `-10` and `10`.',
      holds: (calls) => isWithin(queriesOf(calls), MAX) && blocksOf(calls).every(([K, V]) => isWithin(K, MAX) && isWithin(V, MOST_VALUE)),
    },
    {
      says: 'At most 4000 blocks, and at most `10^4` calls in all',
      holds: (calls) => blocksOf(calls).length <= MOST_BLOCKS && calls.operations.length <= 10_001,
    },
  ],
  samples: [
    {
      input: stream(
        [[1]],
        1,
        ['output'],
        ['logSumExp'],
        ['push', [[0]], [[3]]],
        ['output'],
        ['push', [[2], [1]], [[6], [-3]]],
        ['output'],
        ['logSumExp'],
      ),
      explanation:
        'Without keys the output is zero and the log-sum-exp `-Infinity`. One key takes all weight: `3`. Then the scores are `0`, `2` and `1`: the weights `0.0900`, `0.6652` and `0.2447` give `3.5273`, and `ln(1 + e² + e) = 2.4076`.',
    },
    {
      input: stream(
        [
          [100, 0],
          [0, 0],
        ],
        2,
        ['push', [[-100, 1]], [[1, 2]]],
        ['push', [[100, 1]], [[3, 6]]],
        ['output'],
        ['logSumExp'],
      ),
      explanation:
        'The first query scores `-7071` and then `7071`: the second key takes practically all weight. The second query scores `0` twice and averages; its log-sum-exp is `ln 2`.',
    },
  ],
  edgeCases: [
    stream([[2]], 1, ['output'], ['logSumExp']), // no block at all
    stream([[2]], 3, ['output'], ['push', [[1]], [[1, -2, 3]]], ['output'], ['logSumExp']), // smallest block; dv = 3
    stream([[1]], 1, ['push', [[0]], [[4]]], ['push', [[0]], [[8]]], ['push', [[0]], [[0]]], ['output'], ['logSumExp']), // equal scores: the mean of all
    stream([[1]], 1, ['push', [[0]], [[4]]], ['push', [[1], [1], [1]], [[8], [8], [8]]], ['output'], ['logSumExp']), // blocks of different sizes weigh differently
    stream([[1]], 1, ['push', [[0]], [[4]]], ['push', [[3]], [[8]]], ['output'], ['logSumExp']), // the maximum grows
    stream([[1]], 1, ['push', [[3]], [[8]]], ['push', [[0]], [[4]]], ['output'], ['logSumExp']), // the maximum stays
    stream([[1]], 1, ['push', [[-3]], [[8]]], ['push', [[-5]], [[4]]], ['push', [[-1]], [[2]]], ['output'], ['logSumExp']), // only negative scores: a maximum that starts at 0 is none of them
    stream([[1], [-1]], 1, ['push', [[2]], [[1]]], ['push', [[-2]], [[3]]], ['output'], ['logSumExp']), // it grows for one query and not for the other
    stream([[1]], 1, ['push', [[1]], [[2]]], ['output'], ['output'], ['push', [[2]], [[5]]], ['output'], ['logSumExp'], ['output']), // asking changes nothing
    stream(
      [
        [1, 0, 2, 1],
        [0, 1, -1, 0.5],
        [1, 1, 0, 0],
      ],
      2,
      [
        'push',
        [
          [1, 1, 0, 0],
          [0, 0, 1, 1],
        ],
        [
          [1, 2],
          [3, -4],
        ],
      ],
      ['output'],
      ['push', [[-1, 2, 0.5, 1]], [[5, 0]]],
      ['output'],
      ['logSumExp'],
    ), // n = 3, d = 4, dv = 2: the scale is 2
    stream([[100]], 1, ['push', [[100]], [[1]]], ['push', [[99.99]], [[3]]], ['output'], ['logSumExp']), // scores of 10 000: exp overflows
    stream([[100]], 1, ['push', [[-100]], [[1]]], ['push', [[-99.99]], [[3]]], ['output'], ['logSumExp']), // and underflows
    stream([[100]], 1, ['push', [[-100], [100]], [[1], [3]]], ['output'], ['logSumExp']), // both in one block
    stream(
      [[100]],
      1,
      ['push', [[-100]], [[1]]],
      ['output'],
      ['push', [[100]], [[3]]],
      ['output'],
      ['push', [[-100]], [[7]]],
      ['output'],
      ['logSumExp'],
    ), // one after the other: the old ones vanish
    stream(
      [new Array(64).fill(MAX)],
      1,
      ['push', [new Array(64).fill(MAX), new Array(64).fill(-MAX)], [[10], [-10]]],
      ['output'],
      ['logSumExp'],
    ), // the bounds
    stream([[0]], 1, ['push', [[5]], [[-10]]], ['push', [[7]], [[10]]], ['output'], ['logSumExp']), // opposite values: 0
  ],
  random: fc
    .record({
      n: anySize(MOST),
      d: anySize(MOST),
      dv: anySize(MOST),
      Q: anyMatrix(MOST, MOST, MAX),
      calls: fc.array(anyCall(), { minLength: 1, maxLength: 8 }),
    })
    .map(({ n, d, dv, Q, calls }) =>
      stream(
        corner(Q, n, d),
        dv,
        ...calls.map(
          (call): Call => (call[0] === 'push' ? ['push', corner(call[2], call[1], d), corner(call[3], call[1], dv)] : [call[0]]),
        ),
      ),
    ),
  large: [
    {
      why: 'an answer after each of thousands of small blocks: whoever keeps the keys reads them all again each time',
      n: MOST_BLOCKS,
      make: (n, rng) => longStream(n, rng),
    },
    { why: 'large blocks, all shapes near their bounds', n: 40, make: (n, rng) => wideStream(n, rng) },
  ],
  hints: [
    'For one query and ordinary scores: which two running sums give the output at any time, and which of them gives the log-sum-exp?',
    'The sum of `exp(score)` and the sum of `exp(score)` times value. To keep them from overflowing, store them divided by `exp(max)`, where `max` is the largest score so far.',
    'When a block brings a larger maximum, the stored sums are in the wrong unit: multiply both by `exp(oldMax - newMax)`, then add the new terms `exp(score - newMax)`.',
    'Start with `max = -Infinity` and sums of 0: the first factor is `exp(-Infinity) = 0`. The output is one sum over the other, and the log-sum-exp is `max + log(sum)`. Every query has its own maximum.',
  ],
  plot,
});

function stream(Q: number[][], dv: number, ...calls: Call[]): Calls {
  return {
    operations: ['StreamingAttention', ...calls.map(([name]) => name)],
    arguments: [[Q, dv], ...calls.map(([, ...given]) => given)],
  };
}

function queriesOf(calls: Calls): number[][] {
  return calls.arguments[0]?.[0] as number[][];
}

function valueLengthOf(calls: Calls): number {
  return calls.arguments[0]?.[1] as number;
}

function blocksOf(calls: Calls): [K: number[][], V: number[][]][] {
  return calls.arguments.filter((_, i) => calls.operations[i] === 'push') as [number[][], number[][]][];
}

function anyCall() {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.tuple(fc.constant('push' as const), anySize(MOST), anyMatrix(MOST, MOST, MAX), anyMatrix(MOST, MOST, MOST_VALUE)),
    },
    { weight: 2, arbitrary: fc.tuple(fc.constant('output' as const)) },
    { weight: 1, arbitrary: fc.tuple(fc.constant('logSumExp' as const)) },
  );
}

function longStream(n: number, rng: Rng): Calls {
  const [d, dv] = [8, 4];
  const calls = rng.array(n, (): Call[] => {
    const keys = rng.int(1, 6);
    return [['push', randomMatrix(rng, keys, d, 10), randomMatrix(rng, keys, dv, MOST_VALUE)], ['output']];
  });
  return stream(randomMatrix(rng, 8, d, 10), dv, ...calls.flat(), ['logSumExp']);
}

function wideStream(n: number, rng: Rng): Calls {
  const [d, dv] = [48, 32];
  const blocks = rng.array(n, (i): Call => ['push', randomMatrix(rng, 64, d, i % 2 === 0 ? 1 : 3), randomMatrix(rng, 64, dv, MOST_VALUE)]);
  return stream(randomMatrix(rng, 64, d, 1), dv, ...blocks, ['output'], ['logSumExp']);
}
