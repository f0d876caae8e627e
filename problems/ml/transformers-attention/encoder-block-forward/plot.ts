import { outputMap, weightsMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { type EncoderParameters, weightsOfBlock } from './solution';

const MOST_HEADS = 4;

interface Block {
  X: number[][];
  p: EncoderParameters;
  numHeads: number;
  preNorm: boolean;
}

export function plot({ X, p, numHeads, preNorm }: Block, answer: number[][]): Plot[] {
  const heads = weightsOfBlock(X, p, numHeads, preNorm).slice(0, MOST_HEADS);
  return [
    ...heads.map((weights, h) => weightsMap(weights, `Attention weights of head ${h}`, 'row that looks', 'row looked at')),
    outputMap(answer, 'Output', 'row'),
  ];
}
