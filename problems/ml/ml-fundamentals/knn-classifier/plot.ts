import { decisionRegions, planeChart, pointsByLabel } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import { knnPredict } from './solution';

const MOST_WORK = 2e7;

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  k: number;
}

/** Regions by the reference; the more rows and coordinates, the larger the cells. */
export function plot({ XTrain, yTrain, XTest, k }: Task, answer: number[]): Plot[] {
  const classes = [...new Set([...yTrain, ...answer])].sort((a, b) => a - b);
  const size = XTrain.length * (XTrain[0]?.length ?? 1);
  const cellsPerSide = Math.min(36, Math.max(8, Math.floor(Math.sqrt(MOST_WORK / (size + 30 * XTrain.length)))));
  const all = [...XTrain, ...XTest];
  return [
    planeChart('Training rows, queries by predicted label, and regions', all, [
      ...decisionRegions(all, classes, (rows) => knnPredict(XTrain, yTrain, rows, k), cellsPerSide),
      ...pointsByLabel(XTrain, yTrain, classes, (label) => `label ${label}`),
      ...pointsByLabel(XTest, answer, classes, (label) => `predicted ${label}`),
    ]),
  ];
}
