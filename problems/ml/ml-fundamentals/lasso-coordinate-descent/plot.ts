import { weightsByAlpha } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { fitLasso } from './solution';

export function plot({ X, y, alpha }: { X: number[][]; y: number[]; alpha: number }, answer: { weights: number[] }): Plot[] {
  return [weightsByAlpha((strength) => fitLasso(X, y, strength).weights, -2, 1, alpha, answer.weights)];
}
