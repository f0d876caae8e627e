import { lossByStep } from '@/problems/ml/plot-curves';
import { fittedLine } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import type { DescentFit } from './solution';

export function plot({ X, y }: { X: number[][]; y: number[] }, fit: DescentFit): Plot[] {
  return [lossByStep(fit.losses), fittedLine(X, y, fit)];
}
