import * as fc from 'fast-check';
import * as z from 'zod';
import { defineProblem, exact, fn } from '@/problems/spec';
import { bucketPlot } from './plot';
import { relativeBuckets } from './solution';

const MOST_LENGTH = 512;
const MOST_DISTANCE = 10_000;

export default defineProblem({
  slug: 'relative-position-buckets',
  title: 'T5 Relative Position Buckets',
  track: 'transformers-attention',
  difficulty: 'medium',
  patterns: ['relative-position-bias', 'logarithmic-buckets'],
  documents: ['attention-mechanisms-comprehensive-guide', 'transformer-architecture-complete-guide'],
  complexity: { time: 'O(queryLength · keyLength)', space: 'O(queryLength · keyLength)' },
  entry: fn(
    'relativeBuckets',
    [
      ['queryLength', z.int()],
      ['keyLength', z.int()],
      ['bidirectional', z.boolean()],
      ['numBuckets', z.int()],
      ['maxDistance', z.int()],
    ],
    z.array(z.array(z.number())),
  ),
  checker: exact(),
  reference: relativeBuckets,
  constraints: [
    {
      says: '`1 <= queryLength, keyLength <= 512`',
      holds: ({ queryLength, keyLength }) => [queryLength, keyLength].every((length) => length >= 1 && length <= MOST_LENGTH),
    },
    {
      says: '`8 <= numBuckets <= 64`, and `numBuckets` is even',
      holds: ({ numBuckets }) => numBuckets >= 8 && numBuckets <= 64 && numBuckets % 2 === 0,
    },
    {
      says: '`E < maxDistance <= 10^4`, with `E` as in the statement',
      holds: ({ bidirectional, numBuckets, maxDistance }) =>
        maxDistance > Math.floor(numBuckets / (bidirectional ? 4 : 2)) && maxDistance <= MOST_DISTANCE,
    },
  ],
  samples: [
    {
      input: { queryLength: 2, keyLength: 7, bidirectional: true, numBuckets: 8, maxDistance: 8 },
      explanation:
        'Each direction has 4 buckets, of which `E = 2` are exact. From query 0 the keys 1, 2, … are later ones, so they get 4 more: distance 1 gives `5`, the distances 2 and 3 give `6`, from 4 on `7`. Query 1 looks back at key 0: bucket `1`.',
    },
    {
      input: { queryLength: 6, keyLength: 3, bidirectional: false, numBuckets: 8, maxDistance: 16 },
      explanation:
        'A later key counts as distance 0. Distances 0 to 3 are exact, and `4 + floor(ln(5/4) / ln(16/4) · 4) = 4` holds distance 5 too.',
    },
  ],
  edgeCases: [
    { queryLength: 1, keyLength: 1, bidirectional: true, numBuckets: 8, maxDistance: 3 }, // one pair at distance 0; maxDistance just above E
    { queryLength: 6, keyLength: 6, bidirectional: true, numBuckets: 8, maxDistance: 3 }, // beyond maxDistance on both sides
    { queryLength: 9, keyLength: 9, bidirectional: false, numBuckets: 8, maxDistance: 5 }, // one direction; all later keys share bucket 0
    { queryLength: 1, keyLength: 9, bidirectional: false, numBuckets: 8, maxDistance: 5 }, // only later keys
    { queryLength: 1, keyLength: 20, bidirectional: true, numBuckets: 8, maxDistance: 18 }, // distance 6: the quotient is 1 and comes out as 0.9999999999999998
    { queryLength: 37, keyLength: 1, bidirectional: false, numBuckets: 8, maxDistance: 36 }, // distance 12: the same for 2
    { queryLength: 1, keyLength: 28, bidirectional: true, numBuckets: 14, maxDistance: 27 }, // 7 buckets a direction, so E rounds down to 3; distance 9 is another such quotient
    { queryLength: 55, keyLength: 1, bidirectional: false, numBuckets: 12, maxDistance: 54 }, // and distance 18, at 3
    { queryLength: 1, keyLength: 12, bidirectional: true, numBuckets: 10, maxDistance: 40 }, // 5 buckets a direction: E = 2, three logarithmic ones
    { queryLength: 300, keyLength: 1, bidirectional: true, numBuckets: 32, maxDistance: 128 }, // T5's encoder
    { queryLength: 140, keyLength: 2, bidirectional: false, numBuckets: 32, maxDistance: 128 }, // T5's decoder
    { queryLength: 40, keyLength: 40, bidirectional: true, numBuckets: 64, maxDistance: MOST_DISTANCE }, // most buckets, the last never reached
    { queryLength: 1, keyLength: 512, bidirectional: true, numBuckets: 64, maxDistance: 17 }, // nearly everything beyond maxDistance
    { queryLength: 512, keyLength: 1, bidirectional: false, numBuckets: 64, maxDistance: 500 }, // the longest look back
  ],
  random: fc
    .record({
      queryLength: anyLength(),
      keyLength: anyLength(),
      bidirectional: fc.boolean(),
      halfBuckets: fc.oneof(
        { weight: 3, arbitrary: fc.integer({ min: 4, max: 8 }) },
        { weight: 1, arbitrary: fc.integer({ min: 4, max: 32 }) },
      ),
      beyondExact: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 1000 })),
    })
    .map(({ halfBuckets, beyondExact, ...rest }) => ({
      ...rest,
      numBuckets: 2 * halfBuckets,
      maxDistance: (rest.bidirectional ? Math.floor(halfBuckets / 2) : halfBuckets) + beyondExact,
    })),
  large: [
    {
      why: 'the most pairs, as in an encoder',
      n: 512,
      make: (n) => ({ queryLength: n, keyLength: n, bidirectional: true, numBuckets: 32, maxDistance: 128 }),
    },
    {
      why: 'the most pairs, as in a decoder',
      n: 512,
      make: (n) => ({ queryLength: n, keyLength: n, bidirectional: false, numBuckets: 64, maxDistance: 400 }),
    },
  ],
  plot: bucketPlot,
  hints: [
    'The bucket depends on key minus query only. Write a function of that difference and call it for every pair.',
    'First settle the direction: with `bidirectional` both sides have half of the buckets, later keys the upper half. Without it a later key counts as distance 0. What is left is a rule for a distance and a number of buckets.',
    'Distances below $E$ are their own bucket. The others share $B - E$ buckets evenly *in the logarithm* between $E$ and `maxDistance`; cap the result at $B - 1$, and add the half last.',
  ],
});

function anyLength() {
  return fc.integer({ min: 1, max: 24 });
}
