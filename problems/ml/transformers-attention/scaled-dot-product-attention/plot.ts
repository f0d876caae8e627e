import { identity } from '@/problems/ml/transformers-attention/attention-inputs';
import { outputMap, weightsMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { scaledDotProductAttention } from './solution';

export function plot({ Q, K }: { Q: number[][]; K: number[][] }, answer: number[][]): Plot[] {
  return [weightsMap(scaledDotProductAttention(Q, K, identity(K.length))), outputMap(answer)];
}
