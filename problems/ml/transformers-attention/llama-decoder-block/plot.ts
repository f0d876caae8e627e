import type { Plot } from '@/problems/spec';
import { attentionWeights, type Parameters } from './solution';

const MOST_HEADS = 4;

interface Input {
  X: number[][];
  p: Parameters;
  numHeads: number;
  numKvHeads: number;
  ropeBase: number;
}

/** The answer's rows, and the attention weights of the first heads. */
export function blockPlots({ X, p, numHeads, numKvHeads, ropeBase }: Input, answer: number[][]): Plot[] {
  const weights = attentionWeights(X, p, numHeads, numKvHeads, ropeBase).slice(0, MOST_HEADS);
  return [
    { kind: 'heat-map', title: 'Output', rows: 'position', columns: 'column', values: answer },
    ...weights.map(
      (values, head): Plot => ({ kind: 'heat-map', title: `Attention weights of head ${head}`, rows: 'query', columns: 'key', values }),
    ),
  ];
}
