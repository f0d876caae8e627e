import { finite } from '@/problems/ml/plot-curves';
import type { Calls, Plot, Series } from '@/problems/spec';
import { StreamingAttention } from './solution';

/** The first query, block by block: its largest score so far, and its log-sum-exp as the answer has it where it was asked. */
export function plot(calls: Calls, answer: unknown[]): Plot[] {
  const [Q] = calls.arguments[0] as [number[][]];
  const query = Q[0] ?? [];
  let blocks = 0;
  let max = -Infinity;
  const maxima: [number, number][] = [];
  const answered: [number, number][] = [];
  const right: [number, number][] = [];
  const reference = new StreamingAttention([query], 0);
  calls.operations.forEach((name, i) => {
    if (name === 'push') {
      const [K] = calls.arguments[i] as [number[][]];
      blocks++;
      max = Math.max(max, ...K.map((key) => scoreOf(query, key)));
      reference.push(
        K,
        K.map(() => []),
      );
      maxima.push([blocks, max]);
      right.push([blocks, reference.logSumExp()[0] as number]);
    } else if (name === 'logSumExp') {
      answered.push([blocks, (answer[i] as number[])[0] ?? 0]);
    }
  });
  const line = (name: string, points: [number, number][]): Series => ({ name, draw: 'line', points: finite(points) });
  const series: Series[] = [
    line('largest score so far', maxima),
    line('log-sum-exp', right),
    { name: 'log-sum-exp, as answered', draw: 'points', points: finite(answered) },
  ];
  return [{ kind: 'chart', title: 'The first query, block by block', x: 'blocks', y: 'score', series }];
}

function scoreOf(query: number[], key: number[]): number {
  return query.reduce((sum, value, c) => sum + value * (key[c] ?? 0), 0) / Math.sqrt(query.length);
}
