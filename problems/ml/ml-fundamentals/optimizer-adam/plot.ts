import { byStep, parameterPaths } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';

export function plot({ params, gradients }: { params: number[]; gradients: number[][] }, answer: number[][]): Plot[] {
  return [
    parameterPaths(params, { answer }),
    byStep('What the first parameter sees and does', 'first parameter', {
      gradient: gradients.map(([first = 0]) => first),
      parameter: answer.map(([first = 0]) => first),
    }),
  ];
}
