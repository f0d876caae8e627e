import { boundaryChart } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import { pegasos } from './solution';

interface Task {
  X: number[][];
  y: number[];
  lambda: number;
  order: number[];
}

export function plot({ X, y, lambda, order }: Task, answer: number[]): Plot[] {
  const earlier = [1, 4, 16, 64].filter((step) => step < order.length);
  const boundaries = earlier.map((step) => ({ name: `after step ${step}`, weights: pegasos(X, y, lambda, order.slice(0, step)), bias: 0 }));
  return [boundaryChart('Rows and the boundary by step', X, y, [...boundaries, { name: 'answer', weights: answer, bias: 0 }])];
}
