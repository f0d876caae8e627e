import { byStep } from '@/problems/ml/plot-curves';
import type { Plot } from '@/problems/spec';

type Point = [number, number];

/** The tree of merges, or only their distances when the answer makes no tree. */
export function plot({ X }: { X: number[][] }, merges: number[][]): Plot[] {
  if (!isTree(X.length, merges))
    return [byStep('Distance of each merge', 'distance', { distance: merges.map((row) => row[2] ?? 0) }, 'merge')];
  const { outline } = branch(X.length + merges.length - 1, X.length, merges, 0);
  return [
    {
      kind: 'chart',
      title: 'Dendrogram: each bar joins two clusters at their distance',
      x: 'points, in the order of the tree',
      y: 'distance',
      series: [{ name: 'merges', draw: 'line', points: outline }],
    },
  ];
}

function isTree(n: number, merges: number[][]): boolean {
  const free = new Set(Array.from({ length: n }, (_, id) => id));
  const isSound = merges.every(([a = -1, b = -1, distance], i) => {
    const isMerge = a !== b && free.delete(a) && free.delete(b);
    free.add(n + i);
    return isMerge && Number.isFinite(distance);
  });
  return isSound && free.size === 1;
}

/** A walk around the cluster's part of the tree, from the middle of its bar and back; `first` is the place of its first point. */
function branch(id: number, n: number, merges: number[][], first: number): { top: Point; width: number; outline: Point[] } {
  if (id < n) return { top: [first, 0], width: 1, outline: [[first, 0]] };
  const [a = 0, b = 0, height = 0] = merges[id - n] ?? [];
  const left = branch(a, n, merges, first);
  const right = branch(b, n, merges, first + left.width);
  const top: Point = [(left.top[0] + right.top[0]) / 2, height];
  const around = (part: { top: Point; outline: Point[] }): Point[] => [[part.top[0], height], ...part.outline, [part.top[0], height]];
  return { top, width: left.width + right.width, outline: [top, ...around(left), ...around(right), top] };
}
