import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as native from 'esbuild';
import * as wasm from 'esbuild-wasm';
import { compile, type Transform } from '@/worker/core/compile';
import { root } from '../tools/run.mjs';
import { median, type Table } from './table';

const RUNS = 40;

/** The judge's compile step with either esbuild, on one reference. */
export async function benchCompile(): Promise<Table> {
  const source = readFileSync(join(root, 'problems/dsa/day5-hash-maps/two-sum/solution.ts'), 'utf8');
  const nativeMs = await medianOf(source, native.transform);
  const wasmMs = await medianOf(source, wasm.transform);
  return {
    title: 'Compiling two-sum, warm: esbuild-wasm ÷ native esbuild',
    columns: ['compiler', 'ms', 'ratio'],
    rows: [
      ['native', nativeMs, 1],
      ['wasm', wasmMs, wasmMs / nativeMs],
    ],
  };
}

async function medianOf(source: string, transform: Transform): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i++) {
    const startedAt = performance.now();
    await compile(source, ['twoSum'], transform);
    times.push(performance.now() - startedAt);
  }
  return median(times.slice(RUNS / 4)); // the first runs warm it up
}
