import type { NamedValue } from '@/worker/verdict';
import { fits, labelsOf } from './labels';
import { readJson } from './read-json';

export type Drawing =
  | { kind: 'array'; cells: string[] }
  | { kind: 'list'; values: string[]; cycleTo: number; randoms?: (number | null)[] }
  | { kind: 'tree'; nodes: TreePlace[] }
  | { kind: 'graph'; size: number; first: number; edges: GraphEdge[] }
  | { kind: 'matrix'; rows: string[][] }
  | { kind: 'bars'; heights: number[] }
  | { kind: 'intervals'; intervals: Pair[] }
  | { kind: 'points'; points: Pair[] };

export interface GraphEdge {
  from: number;
  to: number;
  bothWays: boolean;
  weight?: number;
}

export type Pair = [number, number];

/** A node of a binary tree at its place: `column` in order from the left, `level` from the root. */
export interface TreePlace {
  label: string;
  column: number;
  level: number;
  /** Index of the parent in the same list; -1 for the root. */
  parent: number;
  /** Index in the level order that the data is written in. */
  index: number;
}

// What is larger than this reads better as text.
export const MAX_CELLS = 16;
const MAX_LIST = 12;
const MAX_TREE = 31;
const MAX_TREE_LEVELS = 6;
export const MAX_GRAPH = 12;
export const MAX_ROWS = 12;

/** By the value's type. @returns nothing when the value has no picture, is too large for one, or does not read as JSON */
export function drawingOf({ type, text }: Pick<NamedValue, 'type' | 'text'>): Drawing | undefined {
  const value = readJson(text);
  if (value === undefined) return undefined;
  switch (type) {
    case 'ListNode | null':
      return listDrawing(value);
    case 'TreeNode | null':
      return Array.isArray(value) ? treeDrawing(value) : undefined;
    case '_Node | null':
      return Array.isArray(value) ? (randomListDrawing(value) ?? graphDrawing(value)) : undefined;
    default:
      return Array.isArray(value) ? (matrixDrawing(value) ?? arrayDrawing(value)) : undefined;
  }
}

function listDrawing(value: unknown): Drawing | undefined {
  const { values, pos } = Array.isArray(value) ? { values: value, pos: -1 } : ((value ?? {}) as { values?: unknown[]; pos?: number });
  if (!Array.isArray(values) || values.length === 0 || values.length > MAX_LIST) return undefined;
  const labels = labelsOf(values);
  return labels && { kind: 'list', values: labels, cycleTo: pos ?? -1 };
}

// Both kinds of _Node are written as arrays of arrays of numbers; a list's second number is a place, counted from 0.
function randomListDrawing(entries: unknown[]): Drawing | undefined {
  if (entries.length === 0 || entries.length > MAX_LIST || !entries.every((entry) => isRandomListEntry(entry, entries.length)))
    return undefined;
  const pairs = entries as [unknown, number | null][];
  if (isSimpleGraph(pairs)) return undefined;
  const values = labelsOf(pairs.map(([value]) => value));
  return values && { kind: 'list', values, cycleTo: -1, randoms: pairs.map(([, random]) => random) };
}

function isRandomListEntry(entry: unknown, length: number): boolean {
  if (!Array.isArray(entry) || entry.length !== 2) return false;
  const [, random] = entry;
  return random === null || (Number.isInteger(random) && random >= 0 && random < length);
}

function isSimpleGraph(adjacency: unknown[][]): boolean {
  return adjacency.every((neighbours, i) => neighbours.every((to) => to !== i + 1 && adjacency[(to as number) - 1]?.includes(i + 1)));
}

function treeDrawing(levels: unknown[]): Drawing | undefined {
  if (levels.length === 0 || levels.length > 4 * MAX_TREE || levels[0] === null) return undefined;
  const places: TreePlace[] = [{ label: String(levels[0]), column: 0, level: 0, parent: -1, index: 0 }];
  const children: [left: number, right: number][] = [[-1, -1]];
  let next = 1;
  for (let parent = 0; parent < places.length && next < levels.length; parent++) {
    for (const side of [0, 1] as const) {
      const index = next++;
      const value = levels[index];
      if (value === undefined || value === null) continue;
      (children[parent] as [number, number])[side] = places.length;
      places.push({ label: String(value), column: 0, level: (places[parent] as TreePlace).level + 1, parent, index });
      children.push([-1, -1]);
    }
  }
  if (places.length > MAX_TREE || places.some(({ level, label }) => level >= MAX_TREE_LEVELS || !fits(label))) return undefined;
  let column = 0;
  const placeInOrder = (node: number) => {
    if (node < 0) return;
    const [left, right] = children[node] as [number, number];
    placeInOrder(left);
    (places[node] as TreePlace).column = column++;
    placeInOrder(right);
  };
  placeInOrder(0);
  return { kind: 'tree', nodes: places };
}

function graphDrawing(adjacency: unknown[]): Drawing | undefined {
  const size = adjacency.length;
  if (size === 0 || size > MAX_GRAPH) return undefined;
  const neighbours = adjacency.map((list) =>
    Array.isArray(list) ? list.filter((to) => Number.isInteger(to) && to >= 1 && to <= size) : [],
  );
  const edges: GraphEdge[] = [];
  neighbours.forEach((list, i) => {
    for (const to of new Set<number>(list)) {
      const from = i + 1;
      const bothWays = (neighbours[to - 1] as number[]).includes(from);
      if (!bothWays || from <= to) edges.push({ from, to, bothWays });
    }
  });
  return { kind: 'graph', size, first: 1, edges };
}

function matrixDrawing(rows: unknown[]): Drawing | undefined {
  const [first] = rows;
  if (rows.length < 2 || rows.length > MAX_ROWS || !Array.isArray(first) || first.length < 2 || first.length > MAX_ROWS) return undefined;
  const labels = rows.map((row) => (Array.isArray(row) && row.length === first.length ? labelsOf(row) : undefined));
  return labels.every((row) => row !== undefined) ? { kind: 'matrix', rows: labels } : undefined;
}

function arrayDrawing(values: unknown[]): Drawing | undefined {
  if (values.length === 0 || values.length > MAX_CELLS) return undefined;
  const cells = labelsOf(values);
  return cells && { kind: 'array', cells };
}
