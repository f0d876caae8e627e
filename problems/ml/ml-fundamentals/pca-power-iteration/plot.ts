import { finite } from '@/problems/ml/plot-curves';
import { type Point, planeChart, toPlane } from '@/problems/ml/plot-plane';
import type { Plot, Series } from '@/problems/spec';
import type { Components } from './solution';

/** Each component as a line of two standard deviations from the mean. */
export function plot({ X }: { X: number[][] }, { mean, components, explainedVariance }: Components): Plot[] {
  const [start = [0, 0]] = toPlane([mean]);
  const arrows = components.map((component, c): Series => {
    const length = 2 * Math.sqrt(explainedVariance[c] ?? 0);
    const [[x, y] = [0, 0]] = toPlane([component]);
    const end: Point = [start[0] + length * x, start[1] + length * y];
    return { name: `component ${c}, two standard deviations`, draw: 'line', points: finite([start, end]) };
  });
  return [planeChart('Rows and principal components', X, [{ name: 'rows', draw: 'points', points: toPlane(X) }, ...arrows])];
}
