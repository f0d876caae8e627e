import type { Plot } from '@/problems/spec';
import { type OutOfBag, outOfBag } from './solution';

interface Forest {
  uniforms: number[][];
  predictions: number[][];
  y: number[];
}

const MOST_SIZES = 25;

/** The error of the first trees only, for growing numbers of them, and the answer's error for all. */
export function plot({ uniforms, predictions, y }: Forest, { error }: OutOfBag): Plot[] {
  const trees = uniforms.length;
  const stride = Math.ceil(trees / MOST_SIZES);
  const sizes = Array.from({ length: Math.ceil(trees / stride) }, (_, i) => trees - i * stride).reverse();
  const errorOf = (size: number) => outOfBag(uniforms.slice(0, size), predictions.slice(0, size), y).error;
  return [
    {
      kind: 'chart',
      title: 'Out-of-bag error by number of trees',
      x: 'trees',
      y: 'share of wrong votes',
      series: [
        { name: 'first trees', draw: 'line', points: sizes.map((size) => [size, errorOf(size)]) },
        { name: 'answer', draw: 'points', points: Number.isFinite(error) ? [[trees, error]] : [] },
      ],
    },
  ];
}
