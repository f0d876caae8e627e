import type { Plot } from '@/problems/spec';
import type { Fold } from './solution';

/** One band a fold, from the top: which rows it trains on and which it tests. */
export function plot(_: { n: number; k: number }, answer: Fold[]): Plot[] {
  const cells = (part: keyof Fold) =>
    answer.slice(0, 40).flatMap((fold, f) => fold[part].slice(0, 400).map((row): [number, number] => [row, -f]));
  return [
    {
      kind: 'chart',
      title: 'The rows of each fold',
      x: 'row',
      y: 'minus fold',
      series: [
        { name: 'train', draw: 'points', points: cells('train') },
        { name: 'test', draw: 'points', points: cells('test') },
      ],
    },
  ];
}
