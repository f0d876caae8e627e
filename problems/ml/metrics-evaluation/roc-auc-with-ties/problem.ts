import * as fc from 'fast-check';
import * as z from 'zod';
import { anyNumber, defineProblem, float, fn, type Rng } from '@/problems/spec';
import { rocAuc } from './solution';

interface Row {
  label: number;
  score: number;
}

export default defineProblem({
  slug: 'roc-auc-with-ties',
  title: 'ROC AUC with Tied Scores',
  track: 'metrics-evaluation',
  difficulty: 'medium',
  patterns: ['roc-auc', 'ranking', 'ties', 'sorting'],
  documents: ['ml-coding-problems', 'technical-cheatsheet', 'system-design-examples'],
  complexity: { time: 'O(n log n)', space: 'O(n)' },
  entry: fn(
    'rocAuc',
    [
      ['labels', z.array(z.int())],
      ['scores', z.array(z.number())],
    ],
    anyNumber(),
  ),
  checker: float(1e-9, 1e-12),
  reference: rocAuc,
  constraints: [
    { says: '`2 <= labels.length <= 10^5`', holds: ({ labels }) => labels.length >= 2 && labels.length <= 1e5 },
    { says: '`scores.length == labels.length`', holds: ({ labels, scores }) => scores.length === labels.length },
    { says: 'Every label is `0` or `1`.', holds: ({ labels }) => labels.every((label) => label === 0 || label === 1) },
    { says: 'Both labels occur.', holds: ({ labels }) => labels.includes(0) && labels.includes(1) },
    {
      says: 'Every score is a finite number: of any sign and size, and as often equal to others as it likes.',
      holds: ({ scores }) => scores.every((score) => Number.isFinite(score)),
    },
  ],
  samples: [
    {
      input: { labels: [0, 0, 1, 1], scores: [0.1, 0.4, 0.35, 0.8] },
      explanation: 'Of the four pairs only `0.35` against `0.4` is the wrong way round: `3 / 4`.',
    },
    {
      input: { labels: [1, 0, 1, 0], scores: [0.5, 0.5, 0.9, 0.2] },
      explanation: 'Three pairs are won and the pair `0.5` against `0.5` counts half: `3.5 / 4`.',
    },
    {
      input: { labels: [1, 1, 0], scores: [-2, -2, -2] },
      explanation: 'Scores that are all the same order nothing, so the area is that of a coin: `0.5`.',
    },
  ],
  edgeCases: [
    { labels: [0, 1], scores: [0.2, 0.7] }, // smallest, ordered rightly: 1
    { labels: [0, 1], scores: [0.7, 0.2] }, // ordered wrongly: 0, not 0.5 and not 1
    { labels: [1, 0], scores: [0.5, 0.5] }, // one tied pair, positive first: row by row it would give 1
    { labels: [0, 1], scores: [0.5, 0.5] }, // the same pair, negative first: row by row it would give 0
    { labels: [1, 0], scores: [10, 9] }, // as text "10" comes before "9"
    { labels: [0, 1], scores: [-2, -1] }, // as text "-1" comes before "-2"
    { labels: [0, 1], scores: [1e-7, 0.5] }, // as text "0.5" comes before "1e-7"
    { labels: [0, 1, 1, 0], scores: [-0, 0, 0, 1] }, // 0 and -0 are equal
    { labels: [0, 1], scores: [1e-300, 2e-300] }, // tiny but different: a tolerance would call them tied
    { labels: [0, 1, 0], scores: [0, 5e-324, 1] }, // the smallest number above 0
    { labels: [0, 1], scores: [0.3, 0.1 + 0.2] }, // one unit in the last place apart: no tie
    { labels: [1, 0, 1, 0], scores: [Number.MAX_VALUE, -Number.MAX_VALUE, -Number.MAX_VALUE, 0] }, // a difference of scores overflows
    { labels: [1, 1, 0, 1, 1, 0, 1], scores: [3, 1, 1, 1, 2, 2, 2] }, // tied groups with different numbers of either label
    { labels: [0, 1, 0, 0, 0, 0, 0, 0], scores: [4, 4, 4, 4, 1, 1, 9, 9] }, // one positive among many
    { labels: [1, 0, 1, 1, 1, 1], scores: [0, 0, -1, -1, 2, 0] }, // one negative among many
    { labels: [1, 1, 1, 0, 0, 0], scores: [1, 1, 1, 0, 0, 0] }, // ties within a label only: perfect
  ],
  random: fc
    .array(fc.record<Row>({ label: fc.integer({ min: 0, max: 1 }), score: anyScore() }), { minLength: 2, maxLength: 30 })
    .filter((rows) => rows.some((row) => row.label === 0) && rows.some((row) => row.label === 1))
    .map(asColumns),
  large: [
    {
      why: 'half the rows are positive, so there are n²/4 pairs to compare',
      n: 100_000,
      make: (n, rng) => asColumns(overlappingRows(n, rng)),
    },
    {
      why: 'nine scores for all rows: nearly every step meets a long tie',
      n: 100_000,
      make: (n, rng) => asColumns(heavilyTiedRows(n, rng)),
    },
    {
      why: 'rare positives, as in fraud detection, and scores of every size',
      n: 100_000,
      make: (n, rng) => asColumns(rarePositives(n, rng)),
    },
  ],
  limits: { timeFloorMs: 1000, timeFactor: 20 }, // a Map from score to counts is right too, and ten times slower than sorting typed arrays
  hints: [
    'The area has a second meaning that needs no curve: draw one positive and one negative row at random. How often does the positive one score higher, and what should a draw count?',
    'A positive row wins against all negative rows that score less. If the rows come in rising order of score, that number is a running count.',
    'Handle all rows of one score at once: with $p$ positives and $q$ negatives in the group and $b$ negatives below it, the group adds $p \\cdot (b + q/2)$ to the won pairs. Divide by all pairs at the end.',
  ],
});

function anyScore() {
  return fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -3, max: 12 }) }, // ties, both signs, one and two digits
    { weight: 2, arbitrary: fc.integer({ min: -8, max: 8 }).map((eighths) => eighths / 8) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  );
}

function overlappingRows(n: number, rng: Rng): Row[] {
  return rng.array(n, (i) => ({ label: i % 2, score: rng.normal((i % 2) * 0.8) }));
}

function heavilyTiedRows(n: number, rng: Rng): Row[] {
  return rng.array(n, (i) => ({ label: i % 2, score: (rng.int(-4, 3) + (i % 2)) / 4 }));
}

// The first row is positive, so that there is one whatever the draws.
function rarePositives(n: number, rng: Rng): Row[] {
  return rng.array(n, (i) => {
    const label = i === 0 || rng.int(1, 500) === 1 ? 1 : 0;
    return { label, score: (rng.int(0, 1) === 0 ? -1 : 1) * 10 ** rng.real(-300, 300 + label) };
  });
}

function asColumns(rows: Row[]) {
  return { labels: rows.map((row) => row.label), scores: rows.map((row) => row.score) };
}
