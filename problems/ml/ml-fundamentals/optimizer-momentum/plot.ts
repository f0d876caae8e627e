import { parameterPaths } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { sgdMomentum } from './solution';

interface Task {
  params: number[];
  gradients: number[][];
  learningRates: number[];
  weightDecay: number;
}

export function plot({ params, gradients, learningRates, weightDecay }: Task, answer: number[][]): Plot[] {
  const plain = sgdMomentum(params, gradients, learningRates, 0, weightDecay, false);
  return [parameterPaths(params, { answer, 'without momentum': plain })];
}
