import { byStep } from '@/problems/ml/plot-curves';
import { boundaryChart } from '@/problems/ml/plot-plane';
import type { Plot } from '@/problems/spec';
import { type Perceptron, trainPerceptron } from './solution';

export function plot({ X, y, epochs }: { X: number[][]; y: number[]; epochs: number }, answer: Perceptron): Plot[] {
  const earlier = [1, 2, 4, 8].filter((epoch) => epoch < epochs);
  const boundaries = earlier.map((epoch) => ({ name: `after epoch ${epoch}`, ...trainPerceptron(X, y, epoch) }));
  return [
    boundaryChart('Rows and the separating line by epoch', X, y, [...boundaries, { name: 'answer', ...answer }]),
    byStep('Updates in each epoch', 'updates', { updates: answer.mistakes }, 'epoch'),
  ];
}
