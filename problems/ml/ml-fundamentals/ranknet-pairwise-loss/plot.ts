import type { Plot } from '@/problems/spec';

const MOST_BARS = 40;

export function plot({ relevances }: { relevances: number[] }, { gradient }: { gradient: number[] }): Plot[] {
  const shown = relevances.slice(0, MOST_BARS);
  const values = shown.map((_, i) => gradient[i] ?? 0).map((value) => (Number.isFinite(value) ? value : 0));
  return [
    {
      kind: 'bars',
      title: 'Gradient by document: a score rises where it is negative',
      y: 'gradient',
      labels: shown.map((relevance, i) => `${i}, relevance ${relevance}`),
      groups: [{ name: 'gradient', values }],
    },
  ];
}
