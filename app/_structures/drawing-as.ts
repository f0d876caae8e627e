// Drawings of values whose meaning the problem states, since their types do not tell it.
import type { DrawnAs } from '@/problems/spec/drawn-as';
import type { NamedValue } from '@/worker/verdict';
import { type Drawing, type GraphEdge, MAX_CELLS, MAX_GRAPH, MAX_ROWS, type Pair } from './drawing';
import { fits, labelsOf } from './labels';
import { readJson } from './read-json';

/** A test's values, among which the number of a graph's nodes is looked up. */
export type Inputs = Pick<NamedValue, 'name' | 'text'>[];

/** @returns nothing when the value is empty, not of the stated form, or too large for a picture */
export function drawingAs(as: DrawnAs, text: string, inputs: Inputs): Drawing | undefined {
  const value = readJson(text);
  if (typeof as === 'object') {
    const nodes = inputs.find(({ name }) => name === as.nodes)?.text;
    return Array.isArray(value) ? edgesDrawing(value, as, readJson(nodes ?? '')) : undefined;
  }
  if (as === 'cells' && typeof value === 'string')
    return cellsDrawing([...value].map((character) => (character === ' ' ? '␣' : character)));
  if (!Array.isArray(value) || value.length === 0) return undefined;
  switch (as) {
    case 'cells':
      return cellsDrawing(value);
    case 'bars':
      return value.length <= MAX_CELLS && value.every(isLabelledNumber) ? { kind: 'bars', heights: value } : undefined;
    case 'intervals': {
      const intervals = pairsOf(isPair(value) ? [value] : value);
      return intervals?.every(([start, end]) => start <= end) ? { kind: 'intervals', intervals } : undefined;
    }
    case 'points': {
      const points = pairsOf(value);
      return points && { kind: 'points', points };
    }
    case 'text':
      return undefined;
    default:
      return as satisfies never;
  }
}

function cellsDrawing(values: unknown[]): Drawing | undefined {
  const cells = values.length > 0 && values.length <= MAX_CELLS ? labelsOf(values) : undefined;
  return cells && { kind: 'array', cells };
}

function edgesDrawing(pairs: unknown[], { first, arrows }: Extract<DrawnAs, object>, size: unknown): Drawing | undefined {
  if (!Number.isInteger(size) || (size as number) < 1 || (size as number) > MAX_GRAPH || pairs.length > 3 * MAX_GRAPH) return undefined;
  const nodes = size as number;
  const edges = new Map<string, GraphEdge>();
  for (const pair of pairs) {
    if (!Array.isArray(pair) || pair.length < 2 || pair.length > 3 || !pair.every(isLabelledNumber)) return undefined;
    const [a, b, weight] = pair as [number, number, number?];
    if (![a, b].every((node) => Number.isInteger(node) && node >= first && node < first + nodes)) return undefined;
    const [from, to] = arrows === 'backwards' ? [b, a] : [a, b];
    const bothWays = arrows === 'none';
    const key = bothWays ? `${Math.min(a, b)} ${Math.max(a, b)}` : `${from} ${to}`;
    if (edges.has(key)) return undefined; // two lines on one another would look like one
    edges.set(key, { from, to, bothWays, ...(weight === undefined ? {} : { weight }) });
  }
  return { kind: 'graph', size: nodes, first, edges: [...edges.values()] };
}

function pairsOf(values: unknown[]): Pair[] | undefined {
  return values.length <= MAX_ROWS && values.every(isPair) ? values : undefined;
}

function isPair(value: unknown): value is Pair {
  return Array.isArray(value) && value.length === 2 && value.every(isLabelledNumber);
}

function isLabelledNumber(value: unknown): value is number {
  return typeof value === 'number' && fits(String(value));
}
