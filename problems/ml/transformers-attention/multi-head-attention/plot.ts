import { outputMap, weightsMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { attentionWeights } from './solution';

const MOST_HEADS = 4;

interface Layer {
  X: number[][];
  Wq: number[][];
  Wk: number[][];
  numHeads: number;
  causal: boolean;
}

export function plot({ X, Wq, Wk, numHeads, causal }: Layer, answer: number[][]): Plot[] {
  const heads = attentionWeights(X, Wq, Wk, numHeads, causal).slice(0, MOST_HEADS);
  const square = (rows: number[][]) => rows.map((row) => X.map((_, j) => row[j] ?? 0));
  return [
    ...heads.map((rows, h) => weightsMap(square(rows), `Attention weights of head ${h}`, 'row that looks', 'row looked at')),
    outputMap(answer, 'Output', 'row'),
  ];
}
