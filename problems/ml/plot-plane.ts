import { lattice, type Plot, type Series } from '@/problems/spec';
import { finite } from './plot-curves';

export type Point = [number, number];

/** The first two features of each row; a single one lies on the horizontal axis. */
export function toPlane(X: number[][]): Point[] {
  return X.map(([first = 0, second = 0]) => [first, second]);
}

/** Both axes of a chart in which rows lie. */
export function planeChart(title: string, X: number[][], series: Series[]): Plot {
  return { kind: 'chart', title, x: 'first feature', y: widthOf(X) > 1 ? 'second feature' : '', series };
}

/** The rows as points, one series a label; the colour belongs to the label's place in `classes`. */
export function pointsByLabel(X: number[][], labels: number[], classes: number[], name: (label: number) => string): Series[] {
  const points = toPlane(X);
  return present(classes, labels).map((label) => ({
    name: name(label),
    draw: 'points',
    points: points.filter((_, i) => labels[i] === label),
    group: classes.indexOf(label),
  }));
}

/** What a classifier says over the square around the rows; features beyond the second stay at their mean. */
export function decisionRegions(X: number[][], classes: number[], predict: (rows: number[][]) => number[], cellsPerSide = 36): Series[] {
  const { low, high } = squareAround(toPlane(X));
  const cells = lattice(low, high, cellsPerSide);
  const rest = columnMeans(X).slice(2);
  const labels = predict(cells.map((cell) => [...cell, ...rest].slice(0, widthOf(X))));
  return present(classes, labels).map((label) => ({
    name: `region of label ${label}`,
    draw: 'region',
    points: cells.filter((_, i) => labels[i] === label),
    group: classes.indexOf(label),
  }));
}

/** The stretch of the line a·x + b·y + c = 0 within the square around the points; no points when it passes by. */
function lineAcross(points: Point[], a: number, b: number, c: number): Point[] {
  const { low, high } = squareAround(points);
  const crossings: Point[] = [];
  for (const side of [low, high]) {
    crossings.push([side, -(a * side + c) / b], [-(b * side + c) / a, side]);
  }
  const within = finite(crossings).filter((point) => point.every((value) => value >= low && value <= high));
  const first = within[0];
  const other = first && within.findLast(([x, y]) => x !== first[0] || y !== first[1]);
  return first && other ? [first, other] : [];
}

/** Where w·x + b = level in the plane of the first two features, the other features at their mean. */
function levelLine(X: number[][], weights: number[], bias: number, level = 0): Point[] {
  const [first = 0, second = 0, ...others] = weights;
  const rest = columnMeans(X).slice(2);
  const constant = others.reduce((sum, weight, j) => sum + weight * (rest[j] ?? 0), bias - level);
  return lineAcross(toPlane(X), first, second, constant);
}

/** Targets over the first feature, and the fitted line there with the other features at their mean. */
export function fittedLine(X: number[][], y: number[], fit: { weights: number[]; intercept: number }): Plot {
  const [slope = 0, ...others] = fit.weights;
  const rest = columnMeans(X).slice(1);
  const start = others.reduce((sum, weight, j) => sum + weight * (rest[j] ?? 0), fit.intercept);
  const values = X.map(([first = 0]) => first);
  const ends = [Math.min(...values), Math.max(...values)];
  return {
    kind: 'chart',
    title: 'Targets and fitted line over the first feature',
    x: 'first feature',
    y: 'target',
    series: [
      { name: 'targets', draw: 'points', points: finite(values.map((value, i) => [value, y[i] ?? 0])) },
      { name: 'fit', draw: 'line', points: finite(ends.map((value) => [value, start + slope * value])) },
    ],
  };
}

function columnMeans(X: number[][]): number[] {
  return (X[0] ?? []).map((_, j) => X.reduce((sum, row) => sum + (row[j] ?? 0), 0) / X.length);
}

/** The classes that occur, in the order of `classes`. */
function present(classes: number[], labels: number[]): number[] {
  const occurring = new Set(labels);
  return classes.filter((label) => occurring.has(label));
}

function widthOf(X: number[][]): number {
  return X[0]?.length ?? 0;
}

function squareAround(points: Point[]): { low: number; high: number } {
  const values = points.flat();
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low) / 10 || 1;
  return { low: low - margin, high: high + margin };
}

interface Boundary {
  name: string;
  weights: number[];
  bias: number;
  /** Where the line lies: w·x + bias = level. Default 0. */
  level?: number;
}

/** Rows of the labels -1 and 1, or 0 and 1, and lines between them. */
export function boundaryChart(title: string, X: number[][], y: number[], boundaries: Boundary[]): Plot {
  const classes = [...new Set(y)].sort((a, b) => a - b);
  const lines = boundaries.map(
    ({ name, weights, bias, level }, i): Series => ({ name, draw: 'line', points: levelLine(X, weights, bias, level), group: 2 + i }),
  );
  return planeChart(title, X, [...pointsByLabel(X, y, classes, (label) => `label ${label}`), ...lines]);
}
