import { outputMap } from '@/problems/ml/transformers-attention/attention-plots';
import type { Plot } from '@/problems/spec';
import { gelu, silu } from './solution';

const SIDE = 6;
const STEPS = 97;

export function plot({ activation }: { activation: 'gelu' | 'swiglu' }, answer: number[][]): Plot[] {
  const [name, curve] = activation === 'gelu' ? ['GELU', gelu] : ['SiLU, which gates', silu];
  const points = Array.from({ length: STEPS }, (_, i): [number, number] => {
    const x = -SIDE + (2 * SIDE * i) / (STEPS - 1);
    return [x, curve(x)];
  });
  return [
    { kind: 'chart', title: 'The activation', x: 'before', y: 'after', series: [{ name, draw: 'line', points }] },
    outputMap(answer, 'Output', 'row'),
  ];
}
