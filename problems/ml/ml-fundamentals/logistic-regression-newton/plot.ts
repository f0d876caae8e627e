import { boundaryChart } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import { newtonStep, startOf, sum } from './solution';

interface Data {
  X: number[][];
  y: number[];
  l2: number;
}

const SHOWN_STEPS = 3;

export function plot({ X, y, l2 }: Data, { weights, intercept }: { weights: number[]; intercept: number }): Plot[] {
  let parameters = startOf(X);
  const boundaries = Array.from({ length: SHOWN_STEPS }, (_, i) => {
    parameters = sum(parameters, newtonStep(X, y, l2, parameters));
    return { name: `after step ${i + 1}`, weights: parameters.slice(0, -1), bias: parameters.at(-1) as number };
  });
  return [
    boundaryChart('Rows by label and the line of probability one half, step by step', X, y, [
      ...boundaries,
      { name: 'answer', weights, bias: intercept },
    ]),
  ];
}
