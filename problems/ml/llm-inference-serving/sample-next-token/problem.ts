import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, exact, fn, type Rng } from '@/problems/spec';
import { sampleToken } from './solution';

const NEVER = Number.NEGATIVE_INFINITY;
const MAX = 1e5;
const LOGIT_GAP = 1e-9;
/** Logits of 10^5 divided by a temperature of 0.001 are rounded by 10^-8. */
const GAP = 1e-7;
/** Shrinking tries the first of several arbitraries before smaller values of the one at hand. */
const CROSS_SHRINK = { withCrossShrink: true };
const OFF = { temperature: 1, topK: 0, topP: 1, minP: 0 };

interface Input {
  logits: number[];
  o: { temperature: number; topK: number; topP: number; minP: number };
  u: number;
}

export default defineProblem({
  slug: 'sample-next-token',
  title: 'Sample a Token: Temperature, Top-k, Top-p, Min-p',
  track: 'llm-inference-serving',
  difficulty: 'medium',
  patterns: ['decoding', 'temperature', 'top-k', 'nucleus', 'min-p'],
  documents: ['llm-production-complete-guide'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn(
    'sampleToken',
    [
      ['logits', z.array(anyNumber())],
      ['o', z.object({ temperature: z.number(), topK: z.int(), topP: z.number(), minP: z.number() })],
      ['u', z.number()],
    ],
    z.int(),
  ),
  checker: exact(),
  reference: sampleToken,
  constraints: [
    { says: '`1 <= logits.length <= 5·10^4`', holds: ({ logits }) => logits.length >= 1 && logits.length <= 5e4 },
    {
      says: 'Every logit lies between `-10^5` and `10^5` or is `-Infinity`; at least one is finite.',
      holds: ({ logits }) => logits.every((logit) => logit === NEVER || Math.abs(logit) <= MAX) && logits.some((logit) => logit !== NEVER),
    },
    {
      says: '`temperature` is `0`, or `0.001 <= temperature <= 100`',
      holds: ({ o }) => o.temperature === 0 || (o.temperature >= 0.001 && o.temperature <= 100),
    },
    { says: '`0 <= topK <= 5·10^4`', holds: ({ o }) => o.topK >= 0 && o.topK <= 5e4 },
    { says: '`0 < topP <= 1`', holds: ({ o }) => o.topP > 0 && o.topP <= 1 },
    { says: '`0 <= minP < 1`', holds: ({ o }) => o.minP >= 0 && o.minP < 1 },
    { says: '`0 <= u < 1`', holds: ({ u }) => u >= 0 && u < 1 },
    {
      says: 'Two logits are equal or at least `1e-9` apart, and every other comparison is decided by at least `1e-7`: of a sum with `topP`, of a probability with `minP` times the largest, of a running sum with `u`. Only a running sum over nothing but `-Infinity` may meet `u = 0`: both are exactly 0.',
      holds: isDecided,
    },
  ],
  samples: [
    {
      input: { logits: [0, 2, -1, 1], o: OFF, u: 0.7 },
      explanation:
        'The probabilities are `0.087, 0.644, 0.032, 0.237`, their running sums `0.087, 0.731, 0.763, 1`. The first sum above `0.7` belongs to token 1.',
    },
    {
      input: { logits: [0, 2, -1, 1], o: { ...OFF, topP: 0.8 }, u: 0.75 },
      explanation:
        'The most likely tokens are 1 and 3, and only with both the sum `0.881` reaches `0.8`. Renormalised they have `0.731` and `0.269`: `0.75` falls to token 3.',
    },
    {
      input: { logits: [3, 5, 5, 1], o: { temperature: 0, topK: 3, topP: 0.9, minP: 0.1 }, u: 0.99 },
      explanation: 'Temperature 0 takes the largest logit, of equal ones the first. Nothing else matters then.',
    },
  ],
  edgeCases: [
    { logits: [-3], o: { temperature: 0.7, topK: 1, topP: 0.4, minP: 0.5 }, u: 0.999 }, // one token
    { logits: [1, 3, 3, 2], o: { ...OFF, temperature: 0 }, u: 0.9 }, // temperature 0: a tie goes to the smaller index
    { logits: [NEVER, -MAX, -5, NEVER], o: { ...OFF, temperature: 0 }, u: 0 }, // temperature 0 with masked tokens and negative logits
    { logits: [0, 1, 2], o: OFF, u: 0.05 }, // tokens are passed by index, not by falling probability
    { logits: [2, 1, 0], o: { ...OFF, topP: 0.7 }, u: 0.9 }, // 0.665, 0.245: the token that crosses 0.7 stays
    { logits: [0, 3, 1], o: { ...OFF, topP: 0.5 }, u: 0.3 }, // the first token alone crosses, so the prefix is never empty
    { logits: [0, 2, 1, 0], o: { ...OFF, topK: 1 }, u: 0.99 }, // one token left has probability 1
    { logits: [1, 2, 0, 1.5], o: { ...OFF, minP: 0.3 }, u: 0.98 }, // after min-p the sum of all probabilities is 1 again
    { logits: [1, 2, 0, 1.5], o: { ...OFF, topP: 0.6 }, u: 0.98 }, // after top-p too
    { logits: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7], o: { ...OFF, minP: 0.4 }, u: 0.9 }, // every probability is below 0.4, none below 0.4 of the largest
    { logits: [0, 4, 2.5], o: { ...OFF, minP: 0.15 }, u: 0.01 }, // min-p drops token 0, with 0.015 against 0.15 · 0.81
    { logits: [1, 1, 1], o: { ...OFF, topK: 2 }, u: 0.9 }, // a tie at the cut of top-k: tokens 0 and 1 stay
    { logits: [1, 1, 1, 1], o: { ...OFF, topP: 0.6 }, u: 0.9 }, // a tie at the cut of top-p: tokens 0 to 2 stay
    { logits: [2, 1, 0], o: { ...OFF, topK: 50 }, u: 0.95 }, // topK above the size of the vocabulary
    { logits: [0, NEVER, 1, NEVER], o: { ...OFF, topK: 3 }, u: 0.9 }, // top-k has places for masked tokens, which still never come
    { logits: [NEVER, NEVER, 1, 2], o: OFF, u: 0 }, // u = 0: the running sum must exceed it, so masked tokens are passed over
    { logits: [NEVER, 0, NEVER, 0], o: { ...OFF, minP: 0.5 }, u: 0.7 }, // masked tokens between possible ones
    { logits: [MAX, MAX - 0.001, 0], o: { ...OFF, temperature: 0.001 }, u: 0.9 }, // a quotient of 10^8: exp overflows
    { logits: [-MAX, -MAX, 1 - MAX], o: OFF, u: 0.3 }, // exp underflows for all, so the plain sum is 0
    { logits: [800, 799, 0], o: OFF, u: 0.8 }, // overflow without any temperature
    { logits: [3, -40, 0], o: { ...OFF, temperature: 100 }, u: 0.6 }, // a high temperature flattens
    { logits: [2, 1, 0, -1], o: { ...OFF, temperature: 0.5, topP: 0.8 }, u: 0.5 }, // top-p sees the sharpened probabilities
    { logits: [2, 1, 0, -1], o: { ...OFF, temperature: 3, topP: 0.8 }, u: 0.99 }, // top-p sees the flattened probabilities
    { logits: [2, 1, 0, -1], o: { ...OFF, temperature: 2, minP: 0.3 }, u: 0.99 }, // so does min-p
    { logits: [-0.7, -1.2, -1.9, -3], o: { ...OFF, topK: 2, topP: 0.6 }, u: 0.9 }, // top-p sees the probabilities among the top k: 0.62, so one is enough
    { logits: [-0.7, -1.2, -1.9, -3], o: { ...OFF, topP: 0.82, minP: 0.2 }, u: 0.95 }, // top-p before min-p; the other way round two tokens stay, not three
    { logits: new Array<number>(12).fill(0), o: OFF, u: 0.2 }, // ten and more tokens: as text 10 comes before 2
    { logits: [1, 0, 2, 0.5, -1], o: { temperature: 0.8, topK: 4, topP: 0.9, minP: 0.12 }, u: 0.9 }, // all filters at work
  ],
  random: fc
    .record<Input>({
      logits: fc.array(anyLogit(), { minLength: 1, maxLength: 8 }),
      o: fc.record({
        temperature: fc.constantFrom(1, 0, 0.001, 0.5, 0.7, 2, 100),
        topK: offOr(0, fc.integer({ min: 1, max: 9 })),
        topP: offOr(1, anyShare()),
        minP: offOr(0, anyShare()),
      }),
      u: fc.oneof(CROSS_SHRINK, fc.constant(0), anyShare()),
    })
    .filter((input) => input.logits.some((logit) => logit !== NEVER) && isDecided(input)),
  large: [
    {
      why: 'a whole vocabulary with the settings of a chat model',
      n: 50_000,
      make: (n, rng) =>
        decided(() => ({ logits: normalLogits(n, rng, 4), o: { temperature: 0.8, topK: 50, topP: 0.9, minP: 0.05 }, u: rng.real(0.5, 1) })),
    },
    {
      why: 'nothing is filtered and the distribution is flat: a running sum over all tokens',
      n: 50_000,
      make: (n, rng) => decided(() => ({ logits: normalLogits(n, rng, 1), o: OFF, u: rng.real(0.9, 1) })),
    },
    {
      why: 'half of the vocabulary is masked, and top-p keeps thousands',
      n: 50_000,
      make: (n, rng) =>
        decided(() => ({
          logits: normalLogits(n, rng, 2).map((logit) => (rng.int(0, 1) === 0 ? NEVER : logit)),
          o: { ...OFF, temperature: 1.3, topP: 0.95 },
          u: rng.real(),
        })),
    },
    {
      why: 'temperature 0 with many tied logits',
      n: 50_000,
      make: (n, rng) => ({ logits: rng.array(n, () => rng.int(-20, 20)), o: { ...OFF, temperature: 0 }, u: rng.real() }),
    },
  ],
  hints: [
    'Rank the tokens by logit once, ties by index. Top-k and top-p both keep a prefix of that ranking, and temperature does not change it.',
    'Temperature 0 is a case of its own. Otherwise subtract the largest logit before you divide by the temperature and take exponentials, or small temperatures overflow.',
    'Top-p keeps the token that lifts the sum to `topP`. Min-p compares with `minP` times the largest probability. After each filter divide by the sum of what is left (or compare with shares of that sum); then walk the kept tokens by index until the running sum exceeds `u`.',
  ],
});

function anyLogit(): fc.Arbitrary<number> {
  return fc.oneof(
    CROSS_SHRINK,
    { weight: 8, arbitrary: fc.integer({ min: -12, max: 12 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.constant(NEVER) },
    { weight: 1, arbitrary: fc.integer({ min: -MAX, max: MAX }) },
  );
}

function offOr(off: number, on: fc.Arbitrary<number>): fc.Arbitrary<number> {
  return fc.oneof(CROSS_SHRINK, { weight: 2, arbitrary: fc.constant(off) }, { weight: 3, arbitrary: on });
}

function anyShare(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100);
}

// Millionths, so that two logits are equal or clearly apart.
function normalLogits(n: number, rng: Rng, deviation: number): number[] {
  return rng.array(n, () => Math.round(rng.normal(0, deviation) * 1e6) / 1e6);
}

function decided(draw: () => Input): Input {
  for (;;) {
    const input = draw();
    if (isDecided(input)) return input;
  }
}

/** Whether rounding cannot change the answer: follows the statement step by step and measures every comparison. */
function isDecided({ logits, o, u }: Input): boolean {
  const ranked = logits.map((logit, token) => ({ logit, token })).sort((a, b) => b.logit - a.logit);
  const best = ranked[0]?.logit as number;
  const areLogitsApart = ranked.every(({ logit }, i) => {
    const gap = (ranked[i - 1]?.logit ?? best) - logit;
    return !(gap > 0 && gap < LOGIT_GAP);
  });
  if (!areLogitsApart || o.temperature === 0) return areLogitsApart;

  let kept = normalised(
    ranked
      .slice(0, o.topK || ranked.length)
      .map(({ logit, token }) => ({ token, logit, probability: Math.exp((logit - best) / o.temperature) })),
  );
  if (o.topP < 1) {
    const sums = runningSums(kept);
    if (sums.some((sum) => isNear(sum, o.topP))) return false;
    kept = normalised(kept.slice(0, sums.findIndex((sum) => sum > o.topP) + 1));
  }
  if (o.minP > 0) {
    const threshold = o.minP * (kept[0]?.probability as number);
    if (kept.some(({ probability }) => isNear(probability, threshold))) return false;
    kept = normalised(kept.filter(({ probability }) => probability > threshold));
  }
  const possible = kept.filter(({ logit }) => logit !== NEVER).sort((a, b) => a.token - b.token);
  return !runningSums(possible).some((sum) => isNear(sum, u));
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < GAP;
}

function normalised<T extends { probability: number }>(tokens: T[]): T[] {
  const sum = tokens.reduce((total, { probability }) => total + probability, 0);
  return tokens.map((token) => ({ ...token, probability: token.probability / sum }));
}

function runningSums(tokens: { probability: number }[]): number[] {
  let sum = 0;
  return tokens.map(({ probability }) => {
    sum += probability;
    return sum;
  });
}
