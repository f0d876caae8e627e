import { planeChart, pointsByLabel } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';

export function plot({ X }: { X: number[][] }, labels: number[]): Plot[] {
  if (X.length === 0) return [];
  const classes = [...new Set(labels)].sort((a, b) => a - b);
  const name = (label: number) => (label === -1 ? 'noise' : `cluster ${label}`);
  return [planeChart('Points by cluster', X, pointsByLabel(X, labels, classes, name))];
}
