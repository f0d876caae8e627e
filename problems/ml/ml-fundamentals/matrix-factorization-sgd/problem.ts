import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { plot } from './plot';
import { factorizeRatings, type Rating } from './solution';

interface Task {
  ratings: Rating[];
  P: number[][];
  Q: number[][];
  learningRate: number;
  regularization: number;
  epochs: number;
}

export default defineProblem({
  slug: 'matrix-factorization-sgd',
  title: 'Matrix Factorisation for Recommendations',
  track: 'ml-fundamentals',
  difficulty: 'medium',
  patterns: ['recommendation', 'matrix-factorisation', 'sgd'],
  documents: ['system-design-examples', 'ml-coding-problems'],
  complexity: { time: 'O(epochs r k)', space: 'O((users + items) k)' },
  entry: fn(
    'factorizeRatings',
    [
      ['ratings', z.array(z.tuple([z.int(), z.int(), z.number()]))],
      ['P', z.array(z.array(z.number()))],
      ['Q', z.array(z.array(z.number()))],
      ['learningRate', z.number()],
      ['regularization', z.number()],
      ['epochs', z.int()],
    ],
    z.object({ P: z.array(z.array(anyNumber())), Q: z.array(z.array(anyNumber())), rmse: anyNumber() }),
  ),
  checker: float(1e-7, 1e-9),
  reference: factorizeRatings,
  constraints: [
    { says: '1 to 100 users, the rows of `P`', holds: ({ P }) => P.length >= 1 && P.length <= 100 },
    { says: '1 to 100 items, the rows of `Q`', holds: ({ Q }) => Q.length >= 1 && Q.length <= 100 },
    {
      says: '`1 <= k <= 8` factors in every row of both, each from -1 to 1',
      holds: ({ P, Q }) =>
        [...P, ...Q].every(
          (row) => row.length === P[0]?.length && row.length >= 1 && row.length <= 8 && row.every((value) => Math.abs(value) <= 1),
        ),
    },
    { says: '`1 <= ratings.length <= 2000`', holds: ({ ratings }) => ratings.length >= 1 && ratings.length <= 2000 },
    {
      says: 'Each rating is `[user, item, value]`: a row of `P`, a row of `Q`, and a value from -5 to 5. A pair may be rated more than once.',
      holds: ({ ratings, P, Q }) =>
        ratings.every(([user, item, value]) => user >= 0 && user < P.length && item >= 0 && item < Q.length && Math.abs(value) <= 5),
    },
    { says: '`0.001 <= learningRate <= 0.05`', holds: ({ learningRate }) => learningRate >= 0.001 && learningRate <= 0.05 },
    { says: '`0 <= regularization <= 1`', holds: ({ regularization }) => regularization >= 0 && regularization <= 1 },
    { says: '`0 <= epochs <= 100`', holds: ({ epochs }) => epochs >= 0 && epochs <= 100 },
  ],
  samples: [
    {
      input: { ratings: [[0, 0, 3]], P: [[1]], Q: [[0.5]], learningRate: 0.05, regularization: 0.2, epochs: 1 },
      explanation:
        'The error is `3 - 0.5 = 2.5`. So p becomes `1 + 0.05 * (2.5 * 0.5 - 0.2 * 1) = 1.0525` and q, from the old p, `0.5 + 0.05 * (2.5 * 1 - 0.2 * 0.5) = 0.62`. With these the error is `3 - 1.0525 * 0.62 = 2.34745`.',
    },
    {
      input: {
        ratings: [
          [0, 0, 4],
          [1, 0, 1],
        ],
        P: [
          [1, 0],
          [0, 1],
          [0.5, 0.5],
        ],
        Q: [[1, 1]],
        learningRate: 0.05,
        regularization: 0,
        epochs: 1,
      },
      explanation:
        'The first rating has the error 3 and moves user 0 to `[1.15, 0.15]`, the item to `[1.15, 1]`. The second rating is met with that new item; its error is `1 - 1 = 0`, so nothing moves. User 2 rated nothing and stays.',
    },
  ],
  edgeCases: [
    task([[0, 0, 2]], [[1]], [[1]], 0.05, 0.5, 0), // no epoch: only the error of the start
    task([[0, 0, 1]], [[1]], [[1]], 0.05, 0, 3), // no error and no penalty: nothing moves
    task([[0, 0, 1]], [[1]], [[1]], 0.05, 1, 1), // no error, so only the penalty moves
    task([[0, 0, 5]], [[0, 0]], [[0, 0]], 0.05, 0.1, 5), // zeros have no gradient: stuck for ever
    task([[0, 0, 5]], [[0, 0]], [[1, -1]], 0.05, 0.1, 1), // the user leaves zero, the item only shrinks
    task([[0, 0, -5]], [[1]], [[1]], 0.05, 0, 100), // a negative value, to the end
    task(
      [
        [0, 0, 4],
        [0, 0, 2],
      ],
      [[0.5]],
      [[0.5]],
      0.05,
      0,
      2,
    ), // the same pair twice with different values
    task(
      [
        [0, 0, 4],
        [0, 1, -4],
        [1, 0, 1],
      ],
      [[0.5], [0.25]],
      [[1], [-0.5]],
      0.05,
      0.1,
      2,
    ), // user 0 and item 0 are met twice in an epoch
    task(
      [
        [1, 2, 3],
        [0, 0, 1],
      ],
      [[0.1], [0.2], [0.3]],
      [[0.4], [0.5], [0.6], [0.7]],
      0.01,
      1,
      2,
    ), // user 2 and items 1 and 3 have no rating: no penalty moves them
    task(
      [
        [0, 1, 5],
        [1, 0, 5],
      ],
      [
        [1, -1],
        [-1, 1],
      ],
      [
        [0.5, 0.25],
        [-0.25, 0.5],
      ],
      0.05,
      1,
      10,
    ), // the strongest penalty
    task([[0, 0, 5]], [[1, 1, 1, 1, 1, 1, 1, 1]], [[1, 1, 1, 1, 1, 1, 1, 1]], 0.05, 0, 20), // the most factors, all at the bound: the start is too high
    task(
      [
        [0, 0, 0],
        [0, 0, 0],
      ],
      [[0.75]],
      [[-0.5]],
      0.001,
      0.02,
      50,
    ), // values of zero and the smallest rate
    task(
      [
        [2, 0, 1],
        [1, 0, 2],
        [0, 0, 3],
        [0, 0, 3],
      ],
      [[0.5], [0.5], [0.5]],
      [[0.5]],
      0.04,
      0.3,
      7,
    ), // one item for all, users from the last to the first
  ],
  random: smallTasks(),
  large: [
    { why: 'the most ratings, users, items and factors', n: 2000, make: (n, rng) => plantedTask(n, rng, 100, 100) },
    { why: 'few users and many items, whose ratings all depend on each other', n: 2000, make: (n, rng) => plantedTask(n, rng, 3, 100) },
  ],
  hints: [
    'A rating looks at one row of `P` and one row of `Q` and changes only these two.',
    'Take the error first, then both new rows from the two *old* ones. A copy of the old row of `P` is enough.',
    'The next rating sees what this one has changed, so the error cannot be computed ahead. The root mean squared error comes last, in a loop of its own.',
  ],
  plot,
});

function task(ratings: Rating[], P: number[][], Q: number[][], learningRate: number, regularization: number, epochs: number): Task {
  return { ratings, P, Q, learningRate, regularization, epochs };
}

function smallTasks() {
  const most = 3;
  const factors = fc.array(
    fc.array(
      fc.integer({ min: -10, max: 10 }).map((tenths) => tenths / 10),
      { minLength: most, maxLength: most },
    ),
    { minLength: 1, maxLength: 4 },
  );
  return fc
    .record({
      ratings: fc.array(
        fc.record({
          user: fc.nat({ max: 11 }),
          item: fc.nat({ max: 11 }),
          value: fc.integer({ min: -10, max: 10 }).map((halves) => halves / 2),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      P: factors,
      Q: factors,
      k: fc.integer({ min: 1, max: most }),
      learningRate: fc.integer({ min: 1, max: 50 }).map((thousandths) => thousandths / 1000),
      regularization: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
      epochs: fc.integer({ min: 0, max: 5 }),
    })
    .map(({ ratings, P, Q, k, ...rest }) => ({
      ratings: ratings.map(({ user, item, value }): Rating => [user % P.length, item % Q.length, value]),
      P: P.map((row) => row.slice(0, k)),
      Q: Q.map((row) => row.slice(0, k)),
      ...rest,
    }));
}

function plantedTask(n: number, rng: Rng, users: number, items: number): Task {
  const factors = (rows: number, largest: number) =>
    rng.array(rows, () => rng.array(8, () => Number(rng.real(-largest, largest).toFixed(3))));
  const tastes = factors(users, 1);
  const traits = factors(items, 1);
  const ratings = rng.array(n, (): Rating => {
    const user = rng.int(0, users - 1);
    const item = rng.int(0, items - 1);
    const match = (tastes[user] as number[]).reduce((sum, value, f) => sum + value * (traits[item]?.[f] as number), 0);
    return [user, item, Math.max(-5, Math.min(5, Math.round(2 * match) / 2))];
  });
  return { ratings, P: factors(users, 0.3), Q: factors(items, 0.3), learningRate: 0.03, regularization: 0.02, epochs: 15 };
}
