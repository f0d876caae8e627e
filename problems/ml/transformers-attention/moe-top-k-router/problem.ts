import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { loadPlot } from './plot';
import { routeTokens } from './solution';

const MAX = 1000;
const MOST_SPREAD = 500;
/** Of random tests. */
const MOST_TOKENS = 4;
const MOST_EXPERTS = 4;

export default defineProblem({
  slug: 'moe-top-k-router',
  title: 'Mixture-of-Experts Top-k Router',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['mixture-of-experts', 'gating', 'capacity', 'load-balance-loss'],
  documents: ['transformer-architecture-complete-guide', 'llm-production-complete-guide'],
  complexity: { time: 'O(T · E log E)', space: 'O(T · k + E)' },
  entry: fn(
    'routeTokens',
    [
      ['logits', z.array(z.array(z.number()))],
      ['k', z.int()],
      ['capacity', z.int()],
    ],
    z.object({
      experts: z.array(z.array(anyNumber())),
      weights: z.array(z.array(anyNumber())),
      dropped: anyNumber(),
      balanceLoss: anyNumber(),
    }),
  ),
  checker: float(1e-6, 1e-9),
  reference: routeTokens,
  constraints: [
    { says: '`1 <= T <= 2000` tokens, the rows of `logits`', holds: ({ logits }) => isWithin(logits.length, 1, 2000) },
    {
      says: '`1 <= E <= 64` experts: each row has `E` logits',
      holds: ({ logits }) => isWithin(logits[0]?.length ?? 0, 1, 64) && logits.every((row) => row.length === logits[0]?.length),
    },
    {
      says: 'Every logit lies between `-1000` and `1000`; those of one token differ by at most `500`.',
      holds: ({ logits }) =>
        logits.every((row) => row.every((logit) => Math.abs(logit) <= MAX) && Math.max(...row) - Math.min(...row) <= MOST_SPREAD),
    },
    { says: '`1 <= k <= E`', holds: ({ logits, k }) => isWithin(k, 1, logits[0]?.length ?? 0) },
    { says: '`0 <= capacity <= 2000`', holds: ({ capacity }) => isWithin(capacity, 0, 2000) },
  ],
  samples: [
    {
      input: {
        logits: [
          [2, 1, 0],
          [3, 0, 1],
          [1, 1, 1],
        ],
        k: 2,
        capacity: 2,
      },
      explanation:
        'Tokens 0 and 1 fill expert 0. Token 2 has a tie and takes the experts 0 and 1; expert 0 is full, so that weight becomes 0 and the other stays `0.5`. All first choices were expert 0, so the loss is three times its mean probability: `0.665 + 0.844 + 0.333`.',
    },
    {
      input: {
        logits: [
          [0, 500],
          [500, 0],
        ],
        k: 1,
        capacity: 5,
      },
      explanation:
        'With `k = 1` every weight is 1. Perfect balance: the shares are `1/2` and `1/2`, so are the mean probabilities, and the loss is 1.',
    },
  ],
  edgeCases: [
    { logits: [[7]], k: 1, capacity: 1 }, // one token, one expert
    { logits: [[7]], k: 1, capacity: 0 }, // capacity 0: everything is dropped
    { logits: [[1, 2, 3]], k: 3, capacity: 1 }, // k = E: a full softmax, in falling order
    { logits: [[1, 3, 2]], k: 1, capacity: 1 }, // k = 1: weight 1, not the full probability 0.665
    { logits: [[5, 5, 5, 5]], k: 2, capacity: 1 }, // all tied: the experts 0 and 1
    { logits: [[0, 4, 2, 4]], k: 3, capacity: 1 }, // a tie within the list: 1 before 3
    {
      logits: [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      k: 2,
      capacity: 2,
    }, // both experts fill; the last token loses both
    {
      logits: [
        [2, 1],
        [2, 1],
        [1, 2],
      ],
      k: 1,
      capacity: 1,
    }, // the second token is dropped, the third served
    {
      logits: [
        [2, 1, 0],
        [2, 0, 1],
        [2, 1, 0],
      ],
      k: 2,
      capacity: 1,
    }, // a drop of the first choice keeps the second's weight; a dropped choice takes no place
    {
      logits: [
        [0, 1],
        [1, 0],
      ],
      k: 2,
      capacity: 1,
    }, // earlier tokens are served whole: the second token gets nothing
    { logits: [[1000, 999, 998]], k: 2, capacity: 3 }, // exp overflows
    { logits: [[-1000, -999, -998]], k: 2, capacity: 3 }, // exp underflows for all
    {
      logits: [
        [1000, 999],
        [-1000, -999],
      ],
      k: 2,
      capacity: 3,
    }, // each token has its own maximum
    {
      logits: [
        [500, 0, 1],
        [0, 500, 250],
      ],
      k: 2,
      capacity: 2,
    }, // weights of e^-499
    {
      logits: [
        [1, 0, 0],
        [1, 0, 0],
        [1, 0, 0],
        [1, 0, 0],
      ],
      k: 1,
      capacity: 2,
    }, // all crowd on expert 0; the loss counts choices before drops
    { logits: [[0, -1, 12, 3, 4, 5, 6, 7, 8, 9, 11, 10]], k: 4, capacity: 1 }, // logits and experts of two digits
    { logits: [[-2, -1, -3]], k: 2, capacity: 1 }, // negative logits only
  ],
  random: fc
    .record({
      tokens: fc.array(fc.record({ base: anyBase(), row: fc.array(anyLogit(), { minLength: MOST_EXPERTS, maxLength: MOST_EXPERTS }) }), {
        minLength: 1,
        maxLength: MOST_TOKENS,
      }),
      experts: fc.integer({ min: 1, max: MOST_EXPERTS }),
      k: fc.integer({ min: 1, max: MOST_EXPERTS }),
      capacity: fc.integer({ min: 0, max: MOST_TOKENS }),
    })
    .map(({ tokens, experts, k, capacity }) => ({
      logits: tokens.map(({ base, row }) => row.slice(0, experts).map((logit) => base + logit)),
      k: Math.min(k, experts),
      capacity,
    })),
  large: [
    {
      why: 'many tokens and experts, most experts overflow',
      n: 2000,
      make: (n, rng) => ({ logits: randomLogits(n, 64, rng), k: 4, capacity: 120 }),
    },
    {
      why: 'two of eight, as in Mixtral, with room for all',
      n: 2000,
      make: (n, rng) => ({ logits: randomLogits(n, 8, rng), k: 2, capacity: 2000 }),
    },
    {
      why: 'whole logits, so that ties are everywhere',
      n: 1000,
      make: (n, rng) => ({ logits: rng.array(n, () => rng.array(16, () => rng.int(-2, 2))), k: 6, capacity: 300 }),
    },
  ],
  plot: loadPlot,
  hints: [
    'Three separate things: who is chosen (by logit, ties by index), with what weight (a softmax over the chosen only), and who is served. Do them one after the other.',
    "Serve in order with a counter per expert. A choice that finds its expert full gets weight 0 and does not count; the token's other weights stay.",
    "The balance loss looks at neither weights nor drops: $f_e$ counts first choices, $P_e$ averages the softmax over *all* experts. Subtract each row's maximum before every softmax.",
  ],
});

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

function anyBase() {
  return fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(990, -990) });
}

function anyLogit() {
  return fc.integer({ min: -6, max: 6 }).map((halves) => halves / 2);
}

/** Rounded, so that two logits of a token are equal or clearly apart; some experts are liked better than others. */
function randomLogits(tokens: number, experts: number, rng: Rng): number[][] {
  const liking = rng.array(experts, () => rng.normal());
  return rng.array(tokens, () => liking.map((mean) => Math.round(rng.normal(mean, 2) * 1000) / 1000));
}
