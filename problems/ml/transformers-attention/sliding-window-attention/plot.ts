import type { Plot } from '@/problems/spec';
import { windowWeights } from './solution';

const MOST_SHOWN = 32;

interface Input {
  Q: number[][];
  K: number[][];
  window: number;
}

/** The band of weights that the input asks for, and the answer's rows. */
export function attentionPlots({ Q, K, window }: Input, answer: number[][]): Plot[] {
  const shown = Math.min(Q.length, MOST_SHOWN);
  const band = Array.from({ length: shown }, (_, i) => {
    const { first, weights } = windowWeights(Q, K, window, i);
    return Array.from({ length: shown }, (_, j) => weights[j - first] ?? 0);
  });
  return [
    { kind: 'heat-map', title: 'Output', rows: 'query', columns: 'column', values: answer.slice(0, shown) },
    { kind: 'heat-map', title: 'Attention weights: a band along the diagonal', rows: 'query', columns: 'key', values: band },
  ];
}
