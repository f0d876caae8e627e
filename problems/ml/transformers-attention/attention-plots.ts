import type { Plot } from '@/problems/spec';

export function weightsMap(values: number[][], title = 'Attention weights', rows = 'query', columns = 'key'): Plot {
  return { kind: 'heat-map', title, rows, columns, values };
}

export function outputMap(values: number[][], title = 'Output', rows = 'query'): Plot {
  return { kind: 'heat-map', title, rows, columns: 'column of the output', values };
}
