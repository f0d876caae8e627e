import { count } from '@/app/_lib/count';
import type { Drawing, GraphEdge } from './drawing';

/** The picture in words, for those who do not see it. */
export function describeDrawing(drawing: Drawing): string {
  switch (drawing.kind) {
    case 'array':
      return `Array of ${count(drawing.cells.length, 'element')}: ${drawing.cells.join(', ')}.`;
    case 'list': {
      const chain = `Linked list: ${drawing.values.join(' → ')}`;
      if (drawing.randoms)
        return `${chain}. ${drawing.randoms.map((random, i) => `Random of node ${i}: ${random ?? 'nothing'}.`).join(' ')}`;
      return drawing.cycleTo >= 0 ? `${chain}; the last node points back to the one at index ${drawing.cycleTo}.` : `${chain}.`;
    }
    case 'tree':
      return `Binary tree with root ${drawing.nodes[0]?.label}. ${drawing.nodes
        .filter(({ parent }) => parent >= 0)
        .map(({ label, parent, column }) => {
          const above = drawing.nodes[parent];
          return `${label} is the ${column < (above?.column ?? 0) ? 'left' : 'right'} child of ${above?.label}.`;
        })
        .join(' ')}`.trim();
    case 'graph':
      return `Graph of ${count(drawing.size, 'node')}. ${
        drawing.edges.length === 0 ? 'No edges.' : `Edges: ${drawing.edges.map(describeEdge).join(', ')}.`
      }`;
    case 'matrix':
      return `Matrix of ${count(drawing.rows.length, 'row')} and ${count(drawing.rows[0]?.length ?? 0, 'column')}: ${drawing.rows
        .map((row) => row.join(', '))
        .join('; ')}.`;
    case 'bars':
      return `${count(drawing.heights.length, 'bar')} of heights ${drawing.heights.join(', ')}.`;
    case 'intervals':
      return `${count(drawing.intervals.length, 'interval')} over one axis: ${drawing.intervals
        .map(([start, end]) => `from ${start} to ${end}`)
        .join('; ')}.`;
    case 'points':
      return `${count(drawing.points.length, 'point')} in the plane: ${drawing.points.map(([x, y]) => `(${x}, ${y})`).join(', ')}.`;
    default:
      return drawing satisfies never;
  }
}

function describeEdge({ from, to, bothWays, weight }: GraphEdge): string {
  return `${from} ${bothWays ? '–' : '→'} ${to}${weight === undefined ? '' : ` of weight ${weight}`}`;
}
