import { identity } from '@/problems/ml/transformers-attention/attention-inputs';
import { outputMap, weightsMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { paddedAttention } from './solution';

/** The first sequence that has padding and real rows, else the first. */
export function plot({ Q, K, lengths }: { Q: number[][][]; K: number[][][]; lengths: number[] }, answer: number[][][]): Plot[] {
  const mixed = lengths.findIndex((length, b) => length > 0 && length < (Q[b]?.length ?? 0));
  const shown = Math.max(0, mixed);
  const weights = paddedAttention(
    Q,
    K,
    K.map((keys) => identity(keys.length)),
    lengths,
  );
  return [
    weightsMap(weights[shown] ?? [], `Attention weights of sequence ${shown}, ${lengths[shown]} rows real`),
    outputMap(answer[shown] ?? [], `Output of sequence ${shown}`),
  ];
}
