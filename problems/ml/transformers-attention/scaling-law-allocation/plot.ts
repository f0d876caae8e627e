import type { Plot } from '@/problems/spec';
import { finite } from '../../plot-curves';
import { computeOptimal, type Fit, lossOf } from './solution';

interface Input {
  flops: number;
  fit: Fit;
}

/** The loss for model sizes around the best one, all trained with the same compute, and where the answer lies. */
export function lossPlot({ flops, fit }: Input, answer: { params: number; loss: number }): Plot[] {
  const best = computeOptimal(flops, fit);
  const powers = Array.from({ length: 41 }, (_, i) => Math.log10(best.params) + (i - 20) / 20);
  const curve = powers.map((power): [number, number] => [power, lossOf(10 ** power, flops / 6 / 10 ** power, fit)]);
  return [
    {
      kind: 'chart',
      title: 'Loss by model size at this compute',
      x: 'logarithm of the number of parameters, base 10',
      y: 'loss',
      series: [
        { name: 'loss', draw: 'line', points: finite(curve) },
        { name: 'answer', draw: 'points', points: finite([[Math.log10(answer.params), answer.loss]]) },
      ],
    },
  ];
}
