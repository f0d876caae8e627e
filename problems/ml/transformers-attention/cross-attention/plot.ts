import { identity } from '@/problems/ml/transformers-attention/attention-inputs';
import { outputMap, weightsMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { crossAttention } from './solution';

interface Layer {
  X: number[][];
  memory: number[][];
  Wq: number[][];
  Wk: number[][];
  memoryValid: boolean[];
}

export function plot({ X, memory, Wq, Wk, memoryValid }: Layer, answer: number[][]): Plot[] {
  // Each row of memory gets a column of its own, so that its value says who it is.
  const named = memory.map((row, j) => [...row, ...(identity(memory.length)[j] ?? [])]);
  const ignoring = [...Wk, ...memory.map(() => (Wk[0] ?? []).map(() => 0))];
  const picking = [...Wk.map(() => memory.map(() => 0)), ...identity(memory.length)];
  const weights = crossAttention(X, named, Wq, ignoring, picking, memoryValid);
  return [
    weightsMap(weights, 'Attention weights', 'decoder position', 'encoder position'),
    outputMap(answer, 'Output', 'decoder position'),
  ];
}
