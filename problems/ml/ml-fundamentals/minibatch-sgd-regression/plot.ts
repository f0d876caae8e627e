import { finite } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { batchesOf, type LinearFit, predict, sgdStep } from './solution';

interface Run {
  X: number[][];
  y: number[];
  learningRate: number;
  batchSize: number;
  order: number[][];
}

/** The loss over all rows as the reference's steps go, for three sizes of a batch, and where the answer ends. */
export function plot(run: Run, answer: LinearFit): Plot[] {
  const n = run.X.length;
  const sizes = [...new Set([1, run.batchSize, n])];
  const lines = sizes.map((size) => ({
    name: `batches of ${size}${size === run.batchSize ? ', as asked' : ''}`,
    draw: 'line' as const,
    points: finite(losses(run, size).map((loss, step) => [Math.min(step * size, n * run.order.length), loss])),
  }));
  const end = { name: 'answer', draw: 'points' as const, points: finite([[n * run.order.length, lossOf(run, answer)]]) };
  return [{ kind: 'chart', title: 'Loss over all rows by rows seen', x: 'rows seen', y: 'mean squared error', series: [...lines, end] }];
}

function losses(run: Run, batchSize: number): number[] {
  let fit: LinearFit = { weights: (run.X[0] ?? []).map(() => 0), intercept: 0 };
  const values = [lossOf(run, fit)];
  for (const batch of batchesOf(run.order, batchSize)) {
    fit = sgdStep(run.X, run.y, run.learningRate, batch, fit);
    values.push(lossOf(run, fit));
  }
  return values;
}

function lossOf({ X, y }: Run, fit: LinearFit): number {
  return X.reduce((sum, row, i) => sum + (predict(fit, row) - (y[i] ?? 0)) ** 2, 0) / X.length;
}
