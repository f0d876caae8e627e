import { lossByStep } from '@/problems/ml/plot-curves';
import { decisionRegions, planeChart, pointsByLabel } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import { logits, type SoftmaxFit } from './solution';

export function plot({ X, y, numClasses }: { X: number[][]; y: number[]; numClasses: number }, { W, b, losses }: SoftmaxFit): Plot[] {
  const classes = Array.from({ length: numClasses }, (_, c) => c);
  const predict = (row: number[]) => {
    const values = logits(row, W, b);
    return values.indexOf(Math.max(...values));
  };
  return [
    planeChart('Rows by label, over the regions of the most likely class', X, [
      ...decisionRegions(X, classes, (rows) => rows.map(predict)),
      ...pointsByLabel(X, y, classes, (label) => `label ${label}`),
    ]),
    lossByStep(losses),
  ];
}
