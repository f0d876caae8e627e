import { fittedLine } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';

export function plot({ X, y }: { X: number[][]; y: number[] }, answer: { weights: number[]; intercept: number }): Plot[] {
  return [fittedLine(X, y, answer)];
}
