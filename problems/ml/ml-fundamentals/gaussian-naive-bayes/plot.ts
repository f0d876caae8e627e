import { decisionRegions, planeChart, pointsByLabel } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import { gaussianNaiveBayes } from './solution';

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  varSmoothing: number;
}

export function plot({ XTrain, yTrain, XTest, varSmoothing }: Task, answer: number[][]): Plot[] {
  const classes = [...new Set(yTrain)].sort((a, b) => a - b);
  const mostLikely = (logs: number[]) => logs.indexOf(Math.max(...logs));
  const predict = (rows: number[][]) => gaussianNaiveBayes(XTrain, yTrain, rows, varSmoothing).map(mostLikely);
  return [
    planeChart('Test points by most likely class, over the regions of the model', XTest, [
      ...decisionRegions(XTest, classes, predict),
      ...pointsByLabel(XTest, answer.map(mostLikely), classes, (label) => `most likely ${label}`),
    ]),
  ];
}
