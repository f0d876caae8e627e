// Laws that hold whatever the numbers: no fixture states them, and a wrong derivation breaks them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logSoftmax } from '@/problems/ml/deep-learning/log-softmax/solution';
import { rankNet } from '@/problems/ml/ml-fundamentals/ranknet-pairwise-loss/solution';
import { hingeLossGradient } from '@/problems/ml/ml-fundamentals/svm-hinge-gradient/solution';
import { attentionBackward } from '@/problems/ml/transformers-attention/attention-backward/solution';
import { multiHeadAttention } from '@/problems/ml/transformers-attention/multi-head-attention/solution';
import { scaledDotProductAttention } from '@/problems/ml/transformers-attention/scaled-dot-product-attention/solution';
import { forAll } from './for-all';

const value = fc.integer({ min: -30, max: 30 }).map((tenths) => tenths / 10);
const matrix = (rows: number, columns: number) =>
  fc.array(fc.array(value, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
/** Places of `length` items in another order. */
const order = (length: number) =>
  fc
    .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: length, maxLength: length })
    .map((keys) => keys.map((_, i) => i).sort((a, b) => (keys[a] as number) - (keys[b] as number)));

describe('softmax', () => {
  const logits = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1, maxLength: 6 });

  it('gives rows that sum to 1', () =>
    forAll(
      ([row]) => expect(sumOf((row as number[]).map(Math.exp))).toBeCloseTo(1, 10),
      logits.map((row) => logSoftmax([row])),
    ));

  it('does not change when all logits of a row are shifted alike', () =>
    forAll(
      (row, shift) => expectClose(logSoftmax([row.map((logit) => logit + shift)]), logSoftmax([row]), 1e-9),
      logits,
      fc.integer({ min: -1000, max: 1000 }),
    ));
});

describe('attention without a mask', () => {
  it('stays the same when keys and values change places together', () =>
    forAll(
      (Q, K, V, places) =>
        expectClose(scaledDotProductAttention(Q, moved(K, places), moved(V, places)), scaledDotProductAttention(Q, K, V), 1e-9),
      matrix(3, 2),
      matrix(4, 2),
      matrix(4, 3),
      order(4),
    ));

  it('moves its rows as the queries move', () =>
    forAll(
      (Q, K, V, places) =>
        expectClose(scaledDotProductAttention(moved(Q, places), K, V), moved(scaledDotProductAttention(Q, K, V), places), 1e-9),
      matrix(4, 2),
      matrix(3, 2),
      matrix(3, 2),
      order(4),
    ));

  it('moves with its input, with several heads too', () =>
    forAll(
      (X, weights, places) => {
        const attend = (input: number[][]) => attendWith(input, weights);
        expectClose(attend(moved(X, places)), moved(attend(X), places), 1e-9);
      },
      matrix(3, 4),
      fc.tuple(matrix(4, 4), matrix(4, 4), matrix(4, 4), matrix(4, 4)),
      order(3),
    ));
});

describe('gradients agree with central differences', () => {
  it('of attention by Q, K and V', () =>
    forAll(
      (Q, K, V, dOut) => {
        const loss = (q: number[][], k: number[][], v: number[][]) =>
          sumOf(scaledDotProductAttention(q, k, v).flatMap((row, i) => row.map((out, j) => out * ((dOut[i] as number[])[j] as number))));
        const { dQ, dK, dV } = attentionBackward(Q, K, V, dOut);
        expectClose(
          dQ,
          slopes(Q, (q) => loss(q, K, V)),
          1e-5,
        );
        expectClose(
          dK,
          slopes(K, (k) => loss(Q, k, V)),
          1e-5,
        );
        expectClose(
          dV,
          slopes(V, (v) => loss(Q, K, v)),
          1e-5,
        );
      },
      matrix(2, 3),
      matrix(3, 3),
      matrix(3, 2),
      matrix(2, 2),
    ));

  it("of RankNet's loss by the scores", () =>
    forAll(
      ([scores], relevances) => {
        const loss = (s: number[][]) => rankNet(s[0] as number[], relevances, 1).loss;
        expectClose([rankNet(scores as number[], relevances, 1).gradient], slopes([scores as number[]], loss), 1e-6);
      },
      matrix(1, 4),
      fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }),
    ));

  it('of the hinge loss by weights and bias, away from its kinks', () =>
    forAll(
      (X, signs, [weights], bias) => {
        const y = signs.map((isPositive) => (isPositive ? 1 : -1));
        const margins = X.map((row, i) => (y[i] as number) * (sumOf(row.map((x, j) => x * ((weights as number[])[j] as number))) + bias));
        fc.pre(margins.every((margin) => Math.abs(margin - 1) > 1e-2));
        const { gradWeights, gradBias } = hingeLossGradient(X, y, weights as number[], bias, 0.7);
        expectClose(
          [gradWeights],
          slopes([weights as number[]], ([w]) => hingeLossGradient(X, y, w as number[], bias, 0.7).loss),
          1e-5,
        );
        expectClose(
          [[gradBias]],
          slopes([[bias]], ([b]) => hingeLossGradient(X, y, weights as number[], b?.[0] as number, 0.7).loss),
          1e-5,
        );
      },
      matrix(4, 2),
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      matrix(1, 2),
      value,
    ));
});

function attendWith(X: number[][], [Wq, Wk, Wv, Wo]: [number[][], number[][], number[][], number[][]]): number[][] {
  return multiHeadAttention(X, Wq, Wk, Wv, Wo, 2, false);
}

/** Central differences of a scalar by every entry of a matrix. */
function slopes(at: number[][], f: (at: number[][]) => number, step = 1e-5): number[][] {
  const nudged = (i: number, j: number, by: number) => at.map((row, r) => row.map((entry, c) => (r === i && c === j ? entry + by : entry)));
  return at.map((row, i) => row.map((_, j) => (f(nudged(i, j, step)) - f(nudged(i, j, -step))) / (2 * step)));
}

function expectClose(actual: number[][], expected: number[][], tolerance: number): void {
  const difference = actual.flatMap((row, i) => row.map((entry, j) => Math.abs(entry - ((expected[i] as number[])[j] as number))));
  const size = 1 + Math.max(...expected.flat().map(Math.abs));
  expect(Math.max(...difference) / size).toBeLessThan(tolerance);
}

function moved<T>(rows: T[], places: number[]): T[] {
  return places.map((place) => rows[place] as T);
}

function sumOf(values: number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}
