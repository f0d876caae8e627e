import { parameterPaths } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { adamW } from './solution';

interface Run {
  params: number[];
  gradients: number[][];
  learningRates: number[];
  beta1: number;
  beta2: number;
  epsilon: number;
}

export function plot({ params, gradients, learningRates, beta1, beta2, epsilon }: Run, answer: number[][]): Plot[] {
  const adam = adamW(params, gradients, learningRates, beta1, beta2, epsilon, 0);
  return [parameterPaths(params, { answer, 'Adam without decay': adam })];
}
