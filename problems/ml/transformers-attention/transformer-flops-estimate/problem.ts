import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { sharePlot } from './plot';
import { transformerFlops } from './solution';

/** The shape of a small model whose every number is different, so that none can stand for another. */
const SMALL = { dModel: 10, layers: 2, heads: 4, kvHeads: 2, headDim: 3, dFF: 7, gatedFfn: false, vocab: 11 };
const LLAMA_2_7B = { dModel: 4096, layers: 32, heads: 32, kvHeads: 32, headDim: 128, dFF: 11008, gatedFfn: true, vocab: 32000 };
const MOST_TOKENS = 10_000;

export default defineProblem({
  slug: 'transformer-flops-estimate',
  title: 'Prefill and Decode FLOPs',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['flop-counting', 'prefill-and-decode', 'quadratic-attention'],
  documents: ['transformer-architecture-complete-guide', 'llm-production-complete-guide'],
  complexity: { time: 'O(1)', space: 'O(1)' },
  entry: fn(
    'transformerFlops',
    [
      [
        'c',
        z.object({
          dModel: z.int(),
          layers: z.int(),
          heads: z.int(),
          kvHeads: z.int(),
          headDim: z.int(),
          dFF: z.int(),
          gatedFfn: z.boolean(),
          vocab: z.int(),
        }),
      ],
      ['batch', z.int()],
      ['promptLen', z.int()],
      ['newTokens', z.int()],
    ],
    z.object({ prefill: anyNumber(), decode: anyNumber(), attentionShare: anyNumber() }),
  ),
  checker: float(1e-12, 0),
  reference: transformerFlops,
  constraints: [
    {
      says: '`dModel`, `heads`, `kvHeads`, `headDim` and `dFF` lie between `1` and `10^5`, `vocab` between `1` and `10^6`',
      holds: ({ c }) =>
        [c.dModel, c.heads, c.kvHeads, c.headDim, c.dFF].every((size) => isWithin(size, 1, 1e5)) && isWithin(c.vocab, 1, 1e6),
    },
    { says: '`0 <= layers <= 200`', holds: ({ c }) => isWithin(c.layers, 0, 200) },
    { says: '`heads` is a multiple of `kvHeads`; `heads * headDim` need not be `dModel`', holds: ({ c }) => c.heads % c.kvHeads === 0 },
    { says: '`1 <= batch <= 1000`', holds: ({ batch }) => isWithin(batch, 1, 1000) },
    { says: '`1 <= promptLen <= 10^6`', holds: ({ promptLen }) => isWithin(promptLen, 1, 1e6) },
    { says: '`0 <= newTokens <= 10^4`', holds: ({ newTokens }) => isWithin(newTokens, 0, MOST_TOKENS) },
  ],
  samples: [
    {
      input: {
        c: { dModel: 4, layers: 1, heads: 2, kvHeads: 1, headDim: 2, dFF: 8, gatedFfn: false, vocab: 10 },
        batch: 1,
        promptLen: 3,
        newTokens: 1,
      },
      explanation:
        'A token needs `32 + 2 · 16 + 32` for the projections and `2 · 64` for the feed-forward part: `224`. In the prefill three tokens meet three keys each, `4 · 3 · 3 · 4 = 144` for scores and weighted sum, and the head takes `2 · 4 · 10 = 80`: `672 + 144 + 80 = 896`. The new token meets four keys: `224 + 64 + 80 = 368`. The share is `(144 + 64) / (896 + 368)`.',
    },
    {
      input: { c: LLAMA_2_7B, batch: 1, promptLen: 1000, newTokens: 0 },
      explanation: 'Some 13.5 TFLOPs for a prompt of 1000 tokens; scores and weighted sum are only 3.9 % of it.',
    },
  ],
  edgeCases: [
    {
      c: { dModel: 1, layers: 1, heads: 1, kvHeads: 1, headDim: 1, dFF: 1, gatedFfn: false, vocab: 1 },
      batch: 1,
      promptLen: 1,
      newTokens: 0,
    }, // all ones, nothing decoded
    {
      c: { dModel: 1, layers: 1, heads: 1, kvHeads: 1, headDim: 1, dFF: 1, gatedFfn: true, vocab: 1 },
      batch: 1,
      promptLen: 1,
      newTokens: 1,
    }, // gated: a third product
    { c: SMALL, batch: 1, promptLen: 5, newTokens: 1 }, // one step: promptLen + 1 keys, not promptLen
    { c: SMALL, batch: 1, promptLen: 1, newTokens: 2 }, // the second step has one key more
    { c: SMALL, batch: 3, promptLen: 5, newTokens: 4 }, // every sequence of the batch counts; the share stays the same
    { c: { ...SMALL, gatedFfn: true }, batch: 1, promptLen: 5, newTokens: 4 }, // gated
    { c: { ...SMALL, kvHeads: 4 }, batch: 1, promptLen: 5, newTokens: 4 }, // multi-head: no keys shared
    { c: { ...SMALL, kvHeads: 1 }, batch: 1, promptLen: 5, newTokens: 4 }, // multi-query; scores cost as much as before
    { c: { ...SMALL, layers: 0 }, batch: 2, promptLen: 5, newTokens: 3 }, // no layers: only the head, share 0
    { c: { ...SMALL, vocab: 1_000_000 }, batch: 1, promptLen: 100, newTokens: 2 }, // the head outweighs all: once in the prefill, once a step
    { c: { ...SMALL, heads: 6, headDim: 5 }, batch: 1, promptLen: 3, newTokens: 3 }, // heads · headDim is 30, three times dModel
    { c: LLAMA_2_7B, batch: 1, promptLen: 100_000, newTokens: 0 }, // a long prompt: the quadratic term is most of it
    { c: LLAMA_2_7B, batch: 64, promptLen: 1, newTokens: MOST_TOKENS }, // nearly all is decoding
    {
      c: { dModel: 8192, layers: 80, heads: 64, kvHeads: 8, headDim: 128, dFF: 28_672, gatedFfn: true, vocab: 128_256 },
      batch: 8,
      promptLen: 8000,
      newTokens: 500,
    }, // Llama 3 70B: beyond 2^53
    {
      c: { dModel: 1e5, layers: 200, heads: 1e5, kvHeads: 1e5, headDim: 1e5, dFF: 1e5, gatedFfn: true, vocab: 1e6 },
      batch: 1000,
      promptLen: 1e6,
      newTokens: MOST_TOKENS,
    }, // the bounds
  ],
  random: fc
    .record({
      dModel: anySize(),
      layers: fc.integer({ min: 0, max: 4 }),
      kvHeads: fc.integer({ min: 1, max: 4 }),
      group: fc.integer({ min: 1, max: 4 }),
      headDim: anySize(),
      dFF: anySize(),
      gatedFfn: fc.boolean(),
      vocab: anySize(),
      batch: fc.integer({ min: 1, max: 5 }),
      promptLen: fc.integer({ min: 1, max: 20 }),
      newTokens: fc.integer({ min: 0, max: 8 }),
    })
    .map(({ batch, promptLen, newTokens, group, ...rest }) => ({
      c: { ...rest, heads: rest.kvHeads * group },
      batch,
      promptLen,
      newTokens,
    })),
  large: [
    {
      why: 'a real model that writes much',
      n: MOST_TOKENS,
      make: (n, rng) => ({ c: randomModel(rng), batch: rng.int(1, 100), promptLen: rng.int(1, 2000), newTokens: n }),
    },
    {
      why: 'a real model that reads much',
      n: 1_000_000,
      make: (n, rng) => ({ c: randomModel(rng), batch: rng.int(1, 100), promptLen: n, newTokens: rng.int(1, 100) }),
    },
  ],
  plot: sharePlot,
  hints: [
    'List the matrix products that one token takes part in within a layer: four projections (keys and values have fewer heads), two or three products of the feed-forward part, and two products that depend on how many keys there are.',
    'Split the work into a part per token, which is the same everywhere, and the part per pair of query and key: $4 \\cdot \\text{heads} \\cdot \\text{headDim}$ for each pair and layer. The prefill has $\\text{promptLen}^2$ pairs.',
    'In decoding each step has one token. Step $t$ has $\\text{promptLen} + t$ pairs, so all steps have $\\text{newTokens} \\cdot \\text{promptLen} + \\text{newTokens} (\\text{newTokens} + 1) / 2$. The head runs once in the prefill and once a step.',
  ],
});

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function anySize() {
  return fc.integer({ min: 1, max: 40 });
}

function randomModel(rng: Rng) {
  const kvHeads = rng.pick([4, 8, 16]);
  return {
    dModel: 128 * rng.int(16, 64),
    layers: rng.int(20, 80),
    heads: kvHeads * rng.int(1, 4),
    kvHeads,
    headDim: rng.pick([64, 96, 128]),
    dFF: 256 * rng.int(16, 100),
    gatedFfn: rng.int(0, 1) === 1,
    vocab: rng.int(30_000, 150_000),
  };
}
