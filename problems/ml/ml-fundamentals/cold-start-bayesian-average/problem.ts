import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { bayesianAverage } from './solution';

export default defineProblem({
  slug: 'cold-start-bayesian-average',
  title: 'Cold Start: The Bayesian Average',
  track: 'ml-fundamentals',
  difficulty: 'easy',
  patterns: ['cold-start', 'recommendation', 'shrinkage'],
  documents: ['system-design-examples'],
  complexity: { time: 'O(items + ratings)', space: 'O(items + ratings)' },
  entry: fn(
    'bayesianAverage',
    [
      ['ratings', z.array(z.array(z.number()))],
      ['priorWeight', z.number()],
    ],
    z.array(anyNumber()),
  ),
  checker: float(1e-10, 1e-12),
  reference: bayesianAverage,
  constraints: [
    { says: '1 to 1000 items: `1 <= ratings.length <= 1000`', holds: ({ ratings }) => ratings.length >= 1 && ratings.length <= 1000 },
    { says: '`0 <= ratings[i].length <= 200`', holds: ({ ratings }) => ratings.every((own) => own.length <= 200) },
    {
      says: 'Ratings lie between 1 and 5.',
      holds: ({ ratings }) => ratings.every((own) => own.every((value) => value >= 1 && value <= 5)),
    },
    { says: 'At least one item has a rating.', holds: ({ ratings }) => ratings.some((own) => own.length > 0) },
    { says: '`0 < priorWeight <= 10^6`', holds: ({ priorWeight }) => priorWeight > 0 && priorWeight <= 1e6 },
  ],
  samples: [
    {
      input: { ratings: [[5], [5, 4, 5, 4, 5, 4], [], [2, 2, 1]], priorWeight: 2 },
      explanation:
        'The ten ratings add up to 37, so the prior is 3.7. One five gives `(2 * 3.7 + 5) / (2 + 1) = 4.133`, six ratings that add up to 27 give `(7.4 + 27) / 8 = 4.3`: the well-known item is ahead. The new item gets 3.7 itself.',
    },
    {
      input: { ratings: [[1], [3, 3, 3]], priorWeight: 1 },
      explanation: 'The prior is the mean of all four ratings, 2.5, and not 2, the mean of the two means.',
    },
  ],
  edgeCases: [
    { ratings: [[3]], priorWeight: 1 }, // one rating is prior and mean at once
    { ratings: [[], [4]], priorWeight: 5 }, // an item without ratings: the prior, not 0 / 0
    { ratings: [[4], []], priorWeight: 0.5 }, // the same at the end
    { ratings: [[], [], [], [1, 5]], priorWeight: 3 }, // most items are new
    { ratings: [[5], [1]], priorWeight: 1 }, // both move to the middle
    { ratings: [[5], [1, 1, 1, 1]], priorWeight: 1 }, // counts differ: the prior is not the mean of the means
    { ratings: [[5], [4, 4, 4, 4, 5]], priorWeight: 10 }, // a single five must not win by itself
    { ratings: [[2, 2], [2], [2, 2, 2]], priorWeight: 7 }, // all ratings equal
    {
      ratings: [
        [1, 5],
        [3, 3],
      ],
      priorWeight: 4,
    }, // equal means and counts: equal scores
    { ratings: [[1], [5]], priorWeight: 1e6 }, // hardly anything but the prior
    { ratings: [[1], [5], []], priorWeight: 1e-6 }, // hardly any prior, except where nothing else is
    { ratings: [[1.5, 4.5, 2.25], [3.75]], priorWeight: 2.5 }, // fractions
    { ratings: [Array.from({ length: 200 }, () => 5), [1]], priorWeight: 20 }, // the most ratings of an item
  ],
  random: smallShops(),
  large: [
    { why: 'the most items, every third without ratings', n: 1000, make: (n, rng) => shop(n, rng, 30) },
    { why: 'the most ratings per item', n: 100, make: (n, rng) => shop(n, rng, 200) },
  ],
  hints: [
    'Pretend that every item has received `priorWeight` further ratings, each of them equal to the mean of all ratings.',
    'Work with the sum and the count of the own ratings rather than with their mean; the item without ratings then needs no case of its own. The prior is the sum of all ratings over their number.',
  ],
  plot,
});

function smallShops() {
  const rating = fc.oneof(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 4, max: 20 }).map((quarters) => quarters / 4),
  );
  const items = fc.array(fc.array(rating, { maxLength: 5 }), { maxLength: 5 });
  return fc
    .record({
      before: items,
      rated: fc.array(rating, { minLength: 1, maxLength: 5 }),
      after: items,
      priorWeight: fc.oneof(
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 1, max: 200 }).map((tenths) => tenths / 10),
      ),
    })
    .map(({ before, rated, after, priorWeight }) => ({ ratings: [...before, rated, ...after], priorWeight }));
}

function shop(n: number, rng: Rng, mostRatings: number): { ratings: number[][]; priorWeight: number } {
  const ratings = rng.array(n, (i) => {
    const lowest = rng.int(1, 4);
    return rng.array(i % 3 === 2 ? 0 : rng.int(1, mostRatings), () => rng.int(lowest, 5));
  });
  return { ratings, priorWeight: 12.5 };
}
