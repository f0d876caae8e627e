import { finite } from '@/problems/ml/plot-curves';
import type { Plot, Series } from '@/problems/spec';
import { type SplitGain, splitGain } from './solution';

/** The curves of a node with two classes; with more classes a node may lie above them. */
export function plot({ parent, children }: { parent: number[]; children: number[][] }, answer: SplitGain): Plot[] {
  const node = (name: string, counts: number[], impurity: number): Series => ({
    name,
    draw: 'points',
    points: finite([[firstShare(counts), impurity]]),
  });
  return [
    {
      kind: 'chart',
      title: 'Impurity by the share of the first class',
      x: 'share of the first class',
      y: 'impurity',
      series: [
        curve('gini'),
        curve('entropy'),
        node('parent', parent, answer.parentImpurity),
        ...children.map((child, i) => node(`child ${i}`, child, answer.childImpurities[i] ?? 0)),
      ],
    },
  ];
}

function curve(criterion: 'gini' | 'entropy'): Series {
  const points = Array.from({ length: 51 }, (_, i): [number, number] => [i / 50, splitGain([i, 50 - i], [], criterion).parentImpurity]);
  return { name: criterion === 'gini' ? 'gini, two classes' : 'entropy in bits, two classes', draw: 'line', points };
}

function firstShare(counts: number[]): number {
  return (
    (counts[0] ?? 0) /
    Math.max(
      1,
      counts.reduce((sum, count) => sum + count, 0),
    )
  );
}
