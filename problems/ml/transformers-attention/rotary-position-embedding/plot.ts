import { finite } from '@/problems/ml/plot-curves';
import type { Plot, Series } from '@/problems/spec';

interface Rope {
  x: number[][];
  positions: number[];
  layout: 'interleaved' | 'half';
}

/** The first pair of each row, before and after, over the row's position. */
export function plot({ x, positions, layout }: Rope, answer: number[][]): Plot[] {
  const second = layout === 'half' ? (x[0]?.length ?? 2) / 2 : 1;
  const order = [...positions.keys()].sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const line = (name: string, rows: number[][], column: number): Series => ({
    name,
    draw: 'line',
    points: finite(order.map((i) => [positions[i] ?? 0, rows[i]?.[column] ?? 0])),
  });
  return [
    {
      kind: 'chart',
      title: 'The first pair of each row, before and after',
      x: 'position',
      y: 'entry',
      series: [
        line('first, before', x, 0),
        line('second, before', x, second),
        line('first, after', answer, 0),
        line('second, after', answer, second),
      ],
    },
  ];
}
