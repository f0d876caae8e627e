import { byStep, finite } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';
import { boostStumps, fitStumps, outputOf } from './solution';

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  rounds: number;
  learningRate: number;
}

export function plot(task: Task, answer: number[]): Plot[] {
  return [fittedSteps(task, answer), byStep('Mean squared error on the training rows', 'error', { error: errorsByRound(task) }, 'round')];
}

/** Targets and answers over the first feature, and the model with the other features at their mean. */
function fittedSteps({ XTrain, yTrain, XTest, rounds, learningRate }: Task, answer: number[]): Plot {
  const first = [...XTrain, ...XTest].map(([value = 0]) => value);
  const low = Math.min(...first);
  const high = Math.max(...first);
  const rest = (XTrain[0] ?? []).slice(1).map((_, j) => XTrain.reduce((sum, row) => sum + (row[j + 1] ?? 0), 0) / XTrain.length);
  const places = Array.from({ length: 201 }, (_, i) => low + ((high - low) * i) / 200);
  const rows = places.map((value) => [value, ...rest]);
  const model = boostStumps(XTrain, yTrain, rows, rounds, learningRate);
  return {
    kind: 'chart',
    title: 'Targets and fitted steps over the first feature',
    x: 'first feature',
    y: 'target',
    series: [
      { name: 'training rows', draw: 'points', points: XTrain.map(([value = 0], i) => [value, yTrain[i] ?? 0]) },
      { name: 'model', draw: 'steps', points: places.map((value, i) => [value, model[i] ?? 0]) },
      { name: 'answer for test rows', draw: 'points', points: finite(XTest.map(([value = 0], i) => [value, answer[i] ?? 0])) },
    ],
  };
}

function errorsByRound({ XTrain, yTrain, rounds, learningRate }: Task): number[] {
  const { start, stumps } = fitStumps(XTrain, yTrain, rounds, learningRate);
  let residuals = yTrain.map((value) => value - start);
  const errors = [meanSquare(residuals)];
  for (const stump of stumps) {
    residuals = residuals.map((residual, i) => residual - learningRate * outputOf(stump, XTrain[i] ?? []));
    errors.push(meanSquare(residuals));
  }
  return errors;
}

function meanSquare(values: number[]): number {
  return values.reduce((sum, value) => sum + value * value, 0) / values.length;
}
