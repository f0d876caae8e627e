import { boundaryChart } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import type { HingeGradient } from './solution';

interface Point {
  X: number[][];
  y: number[];
  weights: number[];
  bias: number;
}

export function plot({ X, y, weights, bias }: Point, { gradWeights, gradBias }: HingeGradient): Plot[] {
  const length = Math.hypot(...gradWeights, gradBias) || 1;
  const step = (Math.hypot(...weights, bias) || 1) / (4 * length);
  return [
    boundaryChart('Rows, boundary and margin lines', X, y, [
      { name: 'boundary', weights, bias },
      { name: 'margin of label 1', weights, bias, level: 1 },
      { name: 'margin of label -1', weights, bias, level: -1 },
      {
        name: 'boundary after a step against the answer',
        weights: weights.map((weight, j) => weight - step * (gradWeights[j] ?? 0)),
        bias: bias - step * gradBias,
      },
    ]),
  ];
}
