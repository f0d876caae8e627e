import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { maskTokens } from './solution';

const MOST_TOKENS = 100_000;
/** Each side of the three thresholds, the thresholds themselves, and the ends. */
const DRAWS = [0, 0.1499, 0.15, 0.5, 0.7999, 0.8, 0.8999, 0.9, 0.9999];

export default defineProblem({
  slug: 'mlm-token-masking',
  title: 'BERT Masking with Given Draws',
  track: 'transformers-attention',
  difficulty: 'easy',
  patterns: ['pretraining', 'masked-language-modelling', '80-10-10'],
  documents: ['transformer-architecture-complete-guide'],
  complexity: { time: 'O(n)', space: 'O(n)' },
  entry: fn(
    'maskTokens',
    [
      ['tokens', z.array(z.int())],
      ['specialIds', z.array(z.int())],
      ['maskId', z.int()],
      ['vocabSize', z.int()],
      ['selectDraws', z.array(z.number())],
      ['actionDraws', z.array(z.number())],
      ['tokenDraws', z.array(z.number())],
    ],
    z.object({ inputs: z.array(z.number()), labels: z.array(z.number()) }),
  ),
  checker: exact(),
  reference: maskTokens,
  constraints: [
    { says: '`1 <= tokens.length <= 10^5`', holds: ({ tokens }) => isWithin(tokens.length, 1, MOST_TOKENS) },
    {
      says: '`selectDraws`, `actionDraws` and `tokenDraws` are as long as `tokens`; every draw is at least `0` and below `1`',
      holds: ({ tokens, selectDraws, actionDraws, tokenDraws }) =>
        [selectDraws, actionDraws, tokenDraws].every(
          (draws) => draws.length === tokens.length && draws.every((draw) => draw >= 0 && draw < 1),
        ),
    },
    { says: '`1 <= vocabSize <= 10^6`', holds: ({ vocabSize }) => isWithin(vocabSize, 1, 1e6) },
    {
      says: 'Every token, `maskId` and every special id lies between `0` and `vocabSize - 1`.',
      holds: ({ tokens, specialIds, maskId, vocabSize }) =>
        [maskId, ...specialIds].every((id) => isWithin(id, 0, vocabSize - 1)) && tokens.every((id) => isWithin(id, 0, vocabSize - 1)),
    },
    {
      says: '`0 <= specialIds.length <= 10`, without repeats',
      holds: ({ specialIds }) => specialIds.length <= 10 && new Set(specialIds).size === specialIds.length,
    },
  ],
  samples: [
    {
      input: {
        tokens: [1, 20, 21, 22, 23, 2],
        specialIds: [0, 1, 2, 3],
        maskId: 3,
        vocabSize: 100,
        selectDraws: [0.02, 0.1, 0.07, 0.6, 0.14, 0.3],
        actionDraws: [0.5, 0.3, 0.85, 0.2, 0.97, 0.9],
        tokenDraws: [0.5, 0.9, 0.419, 0.3, 0.8, 0.1],
      },
      explanation:
        'Token 1 is special and stays out although its draw is small. Of the three selected, 20 becomes the mask, 21 becomes token `floor(0.419 · 100) = 41`, and 23 is kept but has a label all the same.',
    },
    {
      input: {
        tokens: [5, 6],
        specialIds: [],
        maskId: 0,
        vocabSize: 8,
        selectDraws: [0.15, 0.1499],
        actionDraws: [0, 0.8],
        tokenDraws: [0, 0.999],
      },
      explanation: 'A draw of exactly `0.15` does not select. A draw of exactly `0.8` replaces by a random token, here `floor(7.992) = 7`.',
    },
  ],
  edgeCases: [
    at({ tokens: [0], vocabSize: 1, select: 0, action: 0, token: 0 }), // the smallest vocabulary
    at({ tokens: [4], vocabSize: 9, select: 0.1, action: 0.8, token: 0.9999 }), // the largest draw gives the last token, not vocabSize
    at({ tokens: [4], vocabSize: 9, select: 0.1, action: 0.8, token: 0 }), // the smallest gives token 0
    at({ tokens: [4], vocabSize: 9, select: 0.1, action: 0.85, token: 0.49 }), // the random token may be the old one: 4.41
    at({ tokens: [4], vocabSize: 9, select: 0.1, action: 0.7999, token: 0.2 }), // just below 0.8: the mask
    at({ tokens: [4], vocabSize: 9, select: 0.1, action: 0.8999, token: 0.2 }), // just below 0.9: random
    at({ tokens: [4], vocabSize: 9, select: 0.1, action: 0.9, token: 0.2 }), // exactly 0.9: kept
    at({ tokens: [4], vocabSize: 9, select: 0.15, action: 0.5, token: 0.2 }), // exactly 0.15: not selected
    at({ tokens: [0, 4, 0], vocabSize: 9, select: 0, action: 0, token: 0 }), // token 0 is a token like any other, also as a label
    at({ tokens: [3, 3], vocabSize: 9, select: 0, action: 0, token: 0, maskId: 3 }), // a mask that was there before can be selected when it is not special
    at({ tokens: [3, 4, 3], vocabSize: 9, select: 0, action: 0.5, token: 0, specialIds: [3] }), // special tokens in two places
    at({ tokens: [7, 8], vocabSize: 9, select: 0, action: 0.85, token: 0.4, specialIds: [3, 7, 8] }), // nothing but special tokens
    at({ tokens: [5, 5], vocabSize: 9, select: 0, action: 0.85, token: 0.4, specialIds: [3] }), // the random token is special: that is allowed
    at({ tokens: [999_999], vocabSize: 1_000_000, select: 0, action: 0.85, token: 0.999999 }), // the largest vocabulary
  ],
  random: fc
    .record({
      vocabSize: fc.integer({ min: 1, max: 12 }),
      places: fc.array(fc.record({ token: fc.nat(11), select: anyDraw([0, 0.1, 0.1499]), action: anyDraw(), draw: anyDraw() }), {
        minLength: 1,
        maxLength: 5,
      }),
      specials: fc.uniqueArray(fc.nat(11), { maxLength: 3 }),
      maskId: fc.nat(11),
    })
    .map(({ vocabSize, places, specials, maskId }) => ({
      tokens: places.map(({ token }) => token % vocabSize),
      specialIds: specials.filter((id) => id < vocabSize),
      maskId: maskId % vocabSize,
      vocabSize,
      selectDraws: places.map(({ select }) => select),
      actionDraws: places.map(({ action }) => action),
      tokenDraws: places.map(({ draw }) => draw),
    })),
  large: [
    {
      why: 'a long text with the vocabulary of BERT',
      n: MOST_TOKENS,
      make: (n, rng) => ({
        tokens: rng.array(n, () => (rng.int(0, 9) === 0 ? rng.int(100, 103) : rng.int(0, 30_521))),
        specialIds: [0, 103, 100, 101, 102],
        maskId: 103,
        vocabSize: 30_522,
        selectDraws: rng.array(n, () => rounded(rng.real())),
        actionDraws: rng.array(n, () => rounded(rng.real())),
        tokenDraws: rng.array(n, () => rounded(rng.real())),
      }),
    },
  ],
  hints: [
    'Start from a copy of the tokens and from labels that are all -100; then only selected positions change anything.',
    'A selected position gets its *old* token as the label in all three cases, also when the input keeps it. Take `Math.floor` of draw times `vocabSize`, so that the largest id is `vocabSize - 1`.',
  ],
});

function isWithin(value: number, low: number, high: number): boolean {
  return value >= low && value <= high;
}

/** All positions with the same draws. */
function at(input: {
  tokens: number[];
  vocabSize: number;
  select: number;
  action: number;
  token: number;
  maskId?: number;
  specialIds?: number[];
}) {
  const { tokens, vocabSize, select, action, token, maskId = Math.min(3, vocabSize - 1), specialIds = [] } = input;
  const everywhere = (draw: number) => tokens.map(() => draw);
  return {
    tokens,
    specialIds,
    maskId,
    vocabSize,
    selectDraws: everywhere(select),
    actionDraws: everywhere(action),
    tokenDraws: everywhere(token),
  };
}

function anyDraw(preferred: number[] = DRAWS) {
  return fc.oneof(
    fc.constantFrom(...preferred),
    fc.constantFrom(...DRAWS),
    fc.integer({ min: 0, max: 99 }).map((hundredths) => hundredths / 100),
  );
}

function rounded(draw: number): number {
  return Math.floor(draw * 1e6) / 1e6;
}
