import type { Plot } from '@/problems/spec';
import type { Split } from './solution';

const MOST_CLASSES = 12;

/** The share of each class in all rows and in both parts. */
export function plot({ labels }: { labels: string[] }, { train, test }: Split): Plot[] {
  const classes = [...new Set(labels)].sort().slice(0, MOST_CLASSES);
  const parts = [labels, train.map((row) => labels[row]), test.map((row) => labels[row])];
  const groups = classes.map((name) => ({
    name,
    values: parts.map((part) => part.filter((label) => label === name).length / Math.max(1, part.length)),
  }));
  return [
    {
      kind: 'bars',
      title: 'Share of each class in all rows and in both parts',
      y: 'share',
      labels: ['all', 'train', 'test'],
      groups,
      stacked: true,
    },
  ];
}
