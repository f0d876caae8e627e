import * as fc from 'fast-check';
import * as z from 'zod';
import { isBetween } from '@/problems/ml/transformers-attention/attention-inputs';
import { defineProblem, exact, fn } from '@/problems/spec';
import { plot } from './plot';
import { type Configuration, countParameters } from './solution';

const TINY: Configuration = {
  vocab: 10,
  dModel: 4,
  layers: 1,
  heads: 2,
  kvHeads: 2,
  headDim: 2,
  dFF: 8,
  gatedFfn: false,
  attnBias: true,
  ffnBias: true,
  norm: 'layer',
  tiedEmbeddings: true,
  learnedPositions: 5,
};
const GPT2: Configuration = {
  ...TINY,
  vocab: 50_257,
  dModel: 768,
  layers: 12,
  heads: 12,
  kvHeads: 12,
  headDim: 64,
  dFF: 3072,
  learnedPositions: 1024,
};
const LLAMA2: Configuration = {
  vocab: 32_000,
  dModel: 4096,
  layers: 32,
  heads: 32,
  kvHeads: 32,
  headDim: 128,
  dFF: 11_008,
  gatedFfn: true,
  attnBias: false,
  ffnBias: false,
  norm: 'rms',
  tiedEmbeddings: false,
  learnedPositions: 0,
};

export default defineProblem({
  slug: 'transformer-parameter-count',
  title: "Count a Transformer's Parameters",
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['parameter-counting', 'grouped-query-attention', 'tied-embeddings', 'gated-ffn'],
  documents: ['transformer-architecture-complete-guide', 'lora-qlora-finetuning-guide'],
  complexity: { time: 'O(1)', space: 'O(1)' },
  entry: fn(
    'countParameters',
    [
      [
        'c',
        z.object({
          vocab: z.int(),
          dModel: z.int(),
          layers: z.int(),
          heads: z.int(),
          kvHeads: z.int(),
          headDim: z.int(),
          dFF: z.int(),
          gatedFfn: z.boolean(),
          attnBias: z.boolean(),
          ffnBias: z.boolean(),
          norm: z.enum(['layer', 'rms']),
          tiedEmbeddings: z.boolean(),
          learnedPositions: z.int(),
        }),
      ],
    ],
    z.object({
      embedding: z.number(),
      attentionPerLayer: z.number(),
      ffnPerLayer: z.number(),
      normPerLayer: z.number(),
      total: z.number(),
    }),
  ),
  checker: exact(),
  reference: countParameters,
  constraints: [
    { says: '`1 <= vocab <= 10^6`', holds: ({ c }) => isBetween(c.vocab, 1, 1e6) },
    { says: '`1 <= dModel, dFF <= 10^5`', holds: ({ c }) => isBetween(c.dModel, 1, 1e5) && isBetween(c.dFF, 1, 1e5) },
    { says: '`0 <= layers <= 1000`', holds: ({ c }) => isBetween(c.layers, 0, 1000) },
    {
      says: '`1 <= kvHeads <= heads <= 256`, and `kvHeads` divides `heads`.',
      holds: ({ c }) => isBetween(c.kvHeads, 1, c.heads) && c.heads <= 256 && c.heads % c.kvHeads === 0,
    },
    { says: '`1 <= headDim <= 1024`; `heads * headDim` need not be `dModel`.', holds: ({ c }) => isBetween(c.headDim, 1, 1024) },
    { says: '`0 <= learnedPositions <= 10^6`', holds: ({ c }) => isBetween(c.learnedPositions, 0, 1e6) },
    { says: 'The total is below `2^53`.', holds: ({ c }) => countParameters(c).total < 2 ** 53 },
  ],
  samples: [
    {
      input: { c: TINY },
      explanation:
        'Embedding: `(10 + 5) · 4 = 60`. Attention: four projections of `4 · 4 + 4 = 20`. Network: `4 · 8 + 8` and `8 · 4 + 4`, together `76`. Two norms of `4 + 4`: `16`. Total: `60 + 80 + 76 + 16` and a last norm of `8`.',
    },
    {
      input: {
        c: {
          ...TINY,
          kvHeads: 1,
          gatedFfn: true,
          attnBias: false,
          ffnBias: false,
          norm: 'rms',
          tiedEmbeddings: false,
          learnedPositions: 0,
        },
      },
      explanation:
        'Keys and values have one head of 2 columns: `16 + 8 + 8 + 16 = 48`. The gated network has three matrices of `32`. Norms have gains only: `2 · 4`. Total: `40 + 48 + 96 + 8`, a last norm of `4`, and an output head of `40`.',
    },
  ],
  edgeCases: [
    { c: GPT2 }, // GPT-2 small: 124 439 808
    { c: LLAMA2 }, // Llama 2 7B: 6 738 415 616, more than 2^31
    { c: { ...LLAMA2, layers: 80, dModel: 8192, heads: 64, kvHeads: 8, dFF: 28_672 } }, // Llama 2 70B
    { c: { ...LLAMA2, heads: 16, kvHeads: 16, headDim: 256, dModel: 3072, dFF: 24_576, vocab: 256_000, layers: 28, tiedEmbeddings: true } }, // Gemma 7B: heads are wider than the model
    { c: { ...TINY, layers: 0 } }, // no layer: embedding and last norm
    { c: { ...TINY, layers: 0, tiedEmbeddings: false, norm: 'rms' } }, // and output head
    { c: { ...TINY, headDim: 3 } }, // heads · headDim > dModel: biases of queries and of the output differ
    { c: { ...TINY, headDim: 1 } }, // heads · headDim < dModel
    { c: { ...TINY, heads: 4, kvHeads: 2, headDim: 3 } }, // keys narrower than queries, with biases
    { c: { ...TINY, gatedFfn: true } }, // three matrices with their biases
    { c: { ...TINY, attnBias: false } }, // biases in the network only
    { c: { ...TINY, ffnBias: false } }, // biases in attention only
    { c: { ...TINY, norm: 'rms' } },
    { c: { ...TINY, tiedEmbeddings: false } }, // the head has no vectors of positions
    { c: { ...TINY, learnedPositions: 0 } },
    {
      c: {
        ...TINY,
        vocab: 1,
        dModel: 1,
        heads: 1,
        kvHeads: 1,
        headDim: 1,
        dFF: 1,
        learnedPositions: 0,
        attnBias: false,
        ffnBias: false,
        norm: 'rms',
      },
    }, // smallest
    { c: { ...LLAMA2, vocab: 1e6, dModel: 1e5, layers: 1000, heads: 256, kvHeads: 256, headDim: 1024, dFF: 1e5, learnedPositions: 1e6 } }, // the bounds: over 10^14
  ],
  random: fc
    .record({
      vocab: anyCount(20),
      dModel: anyCount(8),
      layers: fc.nat({ max: 4 }),
      kvHeads: anyCount(3),
      group: anyCount(3),
      headDim: anyCount(4),
      dFF: anyCount(12),
      gatedFfn: fc.boolean(),
      attnBias: fc.boolean(),
      ffnBias: fc.boolean(),
      norm: fc.constantFrom<('layer' | 'rms')[]>('layer', 'rms'),
      tiedEmbeddings: fc.boolean(),
      learnedPositions: fc.oneof(fc.constant(0), anyCount(9)),
    })
    .map(({ group, ...rest }) => ({ c: { ...rest, heads: group * rest.kvHeads } })),
  large: [
    {
      why: 'a wide model',
      n: 16_384,
      make: (n) => ({ c: { ...LLAMA2, dModel: n, heads: 128, kvHeads: 8, dFF: 53_248, layers: 126, vocab: 128_256 } }),
    },
    {
      why: 'an old, wide model',
      n: 12_288,
      make: (n) => ({ c: { ...GPT2, dModel: n, heads: 96, kvHeads: 96, headDim: 128, dFF: 49_152, layers: 96, learnedPositions: 2048 } }),
    },
  ],
  hints: [
    'Write down the shape of each matrix of one layer: four projections in attention, two or three in the network. A bias is as long as its matrix has outputs.',
    "Queries have `heads * headDim` columns, keys and values `kvHeads * headDim`; the output projection leads from `heads * headDim` back to `dModel`. Don't forget the norm after the last layer, and the output head where it is not tied.",
  ],
  plot,
});

function anyCount(most: number) {
  return fc.integer({ min: 1, max: most });
}
