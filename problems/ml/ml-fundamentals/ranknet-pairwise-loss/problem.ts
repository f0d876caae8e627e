import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { rankNet } from './solution';

interface Query {
  scores: number[];
  relevances: number[];
  sigma: number;
}

const LARGEST_SCORE = 1000;

export default defineProblem({
  slug: 'ranknet-pairwise-loss',
  title: 'Learning to Rank: RankNet Loss',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['search-ranking', 'learning-to-rank', 'pairwise-loss'],
  documents: ['system-design-examples', 'technical-cheatsheet'],
  complexity: { time: 'O(n^2)', space: 'O(n^2)' },
  entry: fn(
    'rankNet',
    [
      ['scores', z.array(z.number())],
      ['relevances', z.array(z.int())],
      ['sigma', z.number()],
    ],
    z.object({ loss: anyNumber(), gradient: z.array(anyNumber()) }),
  ),
  checker: float(1e-8, 1e-10),
  reference: rankNet,
  constraints: [
    {
      says: '`1 <= n <= 300` documents: as many `relevances` as `scores`',
      holds: ({ scores, relevances }) => scores.length >= 1 && scores.length <= 300 && relevances.length === scores.length,
    },
    { says: '`-1000 <= scores[i] <= 1000`', holds: ({ scores }) => scores.every((score) => Math.abs(score) <= LARGEST_SCORE) },
    { says: 'Relevances are whole numbers from 0 to 4.', holds: ({ relevances }) => relevances.every((value) => value >= 0 && value <= 4) },
    { says: '`0.1 <= sigma <= 2`', holds: ({ sigma }) => sigma >= 0.1 && sigma <= 2 },
  ],
  samples: [
    {
      input: { scores: [1, 1, 0], relevances: [2, 0, 0], sigma: 1 },
      explanation:
        'Document 0 is to rank above 1 and above 2; 1 and 2 are equally relevant and make no pair. The gaps are 0 and 1, the losses `ln 2 = 0.693` and `ln(1 + 1/e) = 0.313`, their mean 0.503. The pair with the gap 0 pulls with `0.5 / 2`, the other with `0.269 / 2`; document 0 gets both pulls.',
    },
    {
      input: { scores: [-500, 500], relevances: [3, 1], sigma: 1 },
      explanation: 'The order is wrong by 1000. The loss is 1000 to within rounding, although `exp(1000)` is too large for a number.',
    },
    {
      input: { scores: [3, 8], relevances: [1, 1], sigma: 0.5 },
      explanation: 'No pair differs in relevance: the loss is 0, and so is the gradient.',
    },
  ],
  edgeCases: [
    { scores: [7], relevances: [4], sigma: 1 }, // one document makes no pair
    { scores: [2, 2], relevances: [0, 1], sigma: 2 }, // equal scores: ln 2, and half of sigma as the pull
    { scores: [2, 2], relevances: [1, 0], sigma: 0.1 }, // the same with the better one first
    { scores: [1000, -1000], relevances: [4, 0], sigma: 2 }, // right beyond doubt: exp(-4000) is 0
    { scores: [-1000, 1000], relevances: [4, 0], sigma: 2 }, // wrong beyond doubt: exp(4000) is not finite
    { scores: [-1000, 1000], relevances: [0, 4], sigma: 2 }, // right, with the better one second
    { scores: [0, 0, 0, 0, 0], relevances: [0, 1, 2, 3, 4], sigma: 1 }, // every grade; the gradient grows evenly
    { scores: [4, 3, 2, 1, 0], relevances: [0, 1, 2, 3, 4], sigma: 0.5 }, // the reversed order
    { scores: [4, 3, 2, 1, 0], relevances: [4, 3, 2, 1, 0], sigma: 0.5 }, // the right order still has a loss
    { scores: [1, 5, 3], relevances: [4, 2, 0], sigma: 1 }, // the distance of grades does not count, only which is higher
    { scores: [1, 5, 3], relevances: [2, 1, 0], sigma: 1 }, // and so the same answer as before
    { scores: [0, 10, 20, 30], relevances: [0, 0, 0, 0], sigma: 1 }, // irrelevant all
    { scores: [0.5, -0.5, 0.25], relevances: [1, 1, 0], sigma: 1.5 }, // two equally relevant ones above one other
    { scores: [800, 40, -3, -700], relevances: [0, 1, 2, 2], sigma: 1 }, // saturated pairs beside others
    { scores: [37, 0], relevances: [1, 0], sigma: 1 }, // 1 + exp(-37) rounds to 1
  ],
  random: smallQueries(),
  large: [
    { why: 'the most documents, of all grades', n: 300, make: (n, rng) => query(n, rng, 3) },
    { why: 'the most documents with gaps in the hundreds', n: 300, make: (n, rng) => query(n, rng, LARGEST_SCORE) },
  ],
  hints: [
    'List the ordered pairs first: $i$ before $j$ when `relevances[i] > relevances[j]`. Their number is the divisor, and it may be 0.',
    'With $x = \\sigma (s_j - s_i)$ a pair costs $\\log(1 + e^x)$. Its derivative by $x$ is the logistic function of $x$; the chain rule gives $s_i$ a gradient and $s_j$ the opposite one.',
    'For large $x$ write $\\log(1 + e^x) = \\max(x, 0) + \\mathrm{log1p}(e^{-|x|})$, so that `exp` sees no positive number.',
  ],
  plot,
});

function smallQueries() {
  const score = fc.oneof(
    { weight: 3, arbitrary: fc.integer({ min: -20, max: 20 }).map((quarters) => quarters / 4) },
    { weight: 1, arbitrary: fc.integer({ min: -LARGEST_SCORE, max: LARGEST_SCORE }) },
  );
  return fc
    .record({
      documents: fc.array(fc.record({ score, relevance: fc.integer({ min: 0, max: 4 }) }), { minLength: 1, maxLength: 8 }),
      sigma: fc.integer({ min: 1, max: 20 }).map((tenths) => tenths / 10),
    })
    .map(({ documents, sigma }) => ({
      scores: documents.map(({ score }) => score),
      relevances: documents.map(({ relevance }) => relevance),
      sigma,
    }));
}

function query(n: number, rng: Rng, largest: number): Query {
  const relevances = rng.array(n, () => rng.int(0, 4));
  return { scores: relevances.map(() => Number(rng.real(-largest, largest).toFixed(3))), relevances, sigma: 1 };
}
