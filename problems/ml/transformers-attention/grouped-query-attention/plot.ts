import { identity } from '@/problems/ml/transformers-attention/attention-inputs';
import { outputMap, weightsMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { groupedQueryAttention } from './solution';

const MOST_HEADS = 6;

export function plot({ Q, K }: { Q: number[][][]; K: number[][][] }, answer: number[][][]): Plot[] {
  const ones = K.map((keys) => identity(keys.length));
  const heads = groupedQueryAttention(Q, K, ones).slice(0, MOST_HEADS);
  const groupOf = (h: number) => Math.floor((h * K.length) / Q.length);
  return [
    ...heads.map((weights, h) => weightsMap(weights, `Weights of query head ${h}, keys of head ${groupOf(h)}`)),
    ...answer.slice(0, MOST_HEADS).map((output, h) => outputMap(output, `Output of query head ${h}`)),
  ];
}
