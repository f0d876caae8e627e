import { byStep, finite } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { factorizeRatings, type Rating, rmseOf } from './solution';

interface Task {
  ratings: Rating[];
  P: number[][];
  Q: number[][];
  learningRate: number;
  regularization: number;
  epochs: number;
}

/** How the error falls along the way, and what the answer says it is in the end. */
export function plot({ ratings, P, Q, learningRate, regularization, epochs }: Task, answer: { rmse: number }): Plot[] {
  let factors = { P, Q, rmse: rmseOf(ratings, P, Q) };
  const errors = [factors.rmse];
  for (let epoch = 0; epoch < epochs; epoch++) {
    factors = factorizeRatings(ratings, factors.P, factors.Q, learningRate, regularization, 1);
    errors.push(factors.rmse);
  }
  const chart = byStep('Root mean squared error after each epoch', 'error', { 'on the way': errors }, 'epoch');
  if (chart.kind === 'chart') chart.series.push({ name: 'answer', draw: 'points', points: finite([[epochs, answer.rmse]]) });
  return [chart];
}
