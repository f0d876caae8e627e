import type { Plot } from '@/problems/spec';

const MOST_SHOWN = 64;

export function bucketPlot(_input: unknown, answer: number[][]): Plot[] {
  const values = answer.slice(0, MOST_SHOWN).map((row) => row.slice(0, MOST_SHOWN));
  return [{ kind: 'heat-map', title: 'Bucket of each pair', rows: 'query', columns: 'key', values }];
}
