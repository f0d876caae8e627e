import type { Plot } from '@/problems/spec';
import { attentionWeights, scoreGradient } from './solution';

interface Input {
  Q: number[][];
  K: number[][];
  V: number[][];
  dOut: number[][];
}

/** The answer's gradient of the queries, and the gradient of the scores that leads to it. */
export function gradientPlots({ Q, K, V, dOut }: Input, answer: { dQ: number[][] }): Plot[] {
  const dS = scoreGradient(attentionWeights(Q, K), V, dOut);
  return [
    { kind: 'heat-map', title: 'Gradient of the queries', rows: 'query', columns: 'column', values: answer.dQ },
    { kind: 'heat-map', title: 'Gradient of the scores: each row sums to 0', rows: 'query', columns: 'key', values: dS },
  ];
}
