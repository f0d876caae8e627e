import type { Plot } from '@/problems/spec';

const MOST_SHOWN = 40;

/** 1 where the answer lets the query see the key, for the first positions. */
export function patternPlot({ length }: { length: number }, answer: number[][]): Plot[] {
  const shown = Math.min(length, MOST_SHOWN);
  const values = answer.slice(0, shown).map((keys) => {
    const seen = new Set(keys);
    return Array.from({ length: shown }, (_, j) => (seen.has(j) ? 1 : 0));
  });
  return [{ kind: 'heat-map', title: 'Allowed pairs', rows: 'query', columns: 'key', values }];
}
