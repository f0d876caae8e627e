import { lossByStep } from '@/problems/ml/plot-curves';
import { boundaryChart } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import type { LogisticFit } from './solution';

export function plot({ X, y }: { X: number[][]; y: number[] }, { weights, intercept, losses }: LogisticFit): Plot[] {
  return [
    boundaryChart('Rows by label and the line of probability one half', X, y, [{ name: 'boundary', weights, bias: intercept }]),
    lossByStep(losses),
  ];
}
