import type { Plot } from '@/problems/spec';
import { finite } from '../../plot-curves';
import { type Model, transformerFlops } from './solution';

interface Input {
  c: Model;
  batch: number;
  promptLen: number;
  newTokens: number;
}

/** The share of attention as the prompt grows, everything else as in the input, and the answer's share at its own length. */
export function sharePlot({ c, batch, promptLen, newTokens }: Input, answer: { attentionShare: number }): Plot[] {
  const lengths = Array.from({ length: 25 }, (_, i) => 2 ** i).filter((length) => length <= Math.max(65_536, 2 * promptLen));
  const curve = lengths.map((length): [number, number] => [
    Math.log2(length),
    transformerFlops(c, batch, length, newTokens).attentionShare,
  ]);
  return [
    {
      kind: 'chart',
      title: 'Share of scores and weighted sum by length of the prompt',
      x: 'logarithm of the prompt length, base 2',
      y: 'share of all FLOPs',
      series: [
        { name: 'right share', draw: 'line', points: finite(curve) },
        { name: 'answer', draw: 'points', points: finite([[Math.log2(promptLen), answer.attentionShare]]) },
      ],
    },
  ];
}
