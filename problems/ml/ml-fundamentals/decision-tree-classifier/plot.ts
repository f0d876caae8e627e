import { decisionRegions, planeChart, pointsByLabel } from '@/problems/ml/plot-plane';
import type { Plot, Series } from '@/problems/spec';
import { decisionTreePredict, growTree, type Tree } from './solution';

interface Task {
  XTrain: number[][];
  yTrain: number[];
  XTest: number[][];
  maxDepth: number;
  minSamplesSplit: number;
}

type Point = [number, number];

const LABELS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

export function plot(task: Task, answer: number[]): Plot[] {
  const { XTrain, yTrain, XTest, maxDepth, minSamplesSplit } = task;
  const predict = (cells: number[][]) => decisionTreePredict(XTrain, yTrain, cells, maxDepth, minSamplesSplit);
  return [
    planeChart('Test points by predicted label, over the regions of the tree', XTest, [
      ...decisionRegions(XTest, LABELS, predict),
      ...pointsByLabel(XTest, answer, LABELS, (label) => `predicted ${label}`),
    ]),
    diagram(growTree(XTrain, yTrain, maxDepth, minSamplesSplit)),
  ];
}

/** Leaves stand side by side, each node half-way over its children; one line walks around the tree. */
function diagram(tree: Tree): Plot {
  const walk: Point[] = [];
  const splits: Point[] = [];
  const leaves = LABELS.map((): Point[] => []);
  let leafCount = 0;

  function visit(node: Tree, depth: number): Point {
    if ('label' in node) {
      const place: Point = [leafCount++, -depth];
      leaves[node.label]?.push(place);
      walk.push(place);
      return place;
    }
    // The line must touch this node before, between and after its children, and its place is known only then.
    const before = walk.push([0, 0]) - 1;
    const left = visit(node.left, depth + 1);
    const between = walk.push([0, 0]) - 1;
    const right = visit(node.right, depth + 1);
    const place: Point = [(left[0] + right[0]) / 2, -depth];
    walk[before] = place;
    walk[between] = place;
    walk.push(place);
    splits.push(place);
    return place;
  }

  visit(tree, 0);
  const leafSeries = leaves.map((points, label): Series => ({ name: `leaf of label ${label}`, draw: 'points', points, group: label }));
  return {
    kind: 'chart',
    title: 'The tree: splits above, leaves by label',
    x: 'leaves from left to right',
    y: 'minus depth',
    series: [
      { name: 'branches', draw: 'line', points: walk, group: 10 },
      { name: 'splits', draw: 'points', points: splits, group: 10 },
      ...leafSeries.filter(({ points }) => points.length > 0),
    ],
  };
}
