import { weightsByAlpha } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { fitRidge } from './solution';

export function plot({ X, y, alpha }: { X: number[][]; y: number[]; alpha: number }, answer: { weights: number[] }): Plot[] {
  return [weightsByAlpha((strength) => fitRidge(X, y, strength).weights, -3, 3, alpha, answer.weights)];
}
