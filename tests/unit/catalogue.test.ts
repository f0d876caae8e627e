import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findProblemFolders } from '@/problems/build/find-problem-folders';
import { readProblem } from '@/problems/build/read-problem';
import { readCatalogue } from '../catalogue';
import { checkerDifference } from '../gate/checker-difference';
import { compareWithCatalogue } from '../gate/compare-with-catalogue';
import { sameSignature } from '../gate/same-signature';
import { readSubmissions } from '../gate/submissions';

const root = fileURLToPath(new URL('../../problems', import.meta.url));
const catalogue = readCatalogue();
const planned = findProblemFolders(root).folders.flatMap((folder) => {
  const row = catalogue.get(folder.slug);
  return row ? [{ folder, row, slug: folder.slug }] : []; // the catalogue is a plan, not a limit
});

describe('the catalogue', () => {
  it('names 150 DSA and 252 ML problems, each once', () => expect(catalogue.size).toBe(150 + 252));

  it('states no mistake of a problem twice', () => {
    const twice = [...catalogue.values()].filter(
      ({ must_reject }) => new Set(must_reject.map(({ mistake }) => mistake)).size < must_reject.length,
    );
    expect(twice).toEqual([]);
  });
});

describe('a problem that stands', () => {
  it.each(planned)('is what the catalogue says: $slug', async ({ folder, row }) => {
    const { problem } = await readProblem(root, folder);
    const { submissions } = readSubmissions(join(root, folder.path));
    expect(compareWithCatalogue(problem, submissions, row)).toEqual([]);
  });
});

describe('the study plan', () => {
  const slugs = new Set(planned.map(({ slug }) => slug));
  const isMissing = ({ slug }: { slug: string }) => !slugs.has(slug);
  const rows = [...catalogue.values()];

  it('has every medium of the six days and the bonus', () => {
    const mediums = rows.filter((row) => 'patterns' in row && row.difficulty === 'medium');
    expect(mediums).toHaveLength(95);
    expect(mediums.filter(isMissing)).toEqual([]);
  });

  it('has every problem of ML fundamentals and of transformers and attention', () => {
    const both = rows.filter(({ track }) => track === 'ml-fundamentals' || track === 'transformers-attention');
    expect(both).toHaveLength(59);
    expect(both.filter(isMissing)).toEqual([]);
  });

  it('has the easy and hard problems of days 1 and 3 and of the bonus', () => {
    expect(
      rows.filter(({ track, difficulty }) => ['day1', 'day3', 'bonus'].includes(track) && difficulty !== 'medium').filter(isMissing),
    ).toEqual([]);
  });
});

describe('what the browser loads for a problem', () => {
  it.each(planned)('is small: $slug', async ({ folder }) => {
    const { outputFiles } = await build({
      entryPoints: [join(root, folder.path, 'problem.ts')],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      tsconfig: join(root, '../tsconfig.json'),
      external: ['fast-check', 'zod', 'pure-rand/*', '@/problems/spec'], // shared by all
    });
    expect(gzipSync(outputFiles[0]?.contents ?? '').length).toBeLessThan(30_000);
  });
});

describe('two signatures', () => {
  it.each([
    ['f(a: Array<ListNode | null>): void', 'f(a: (ListNode|null)[]): void'],
    ["f(o: { mode: 'sum'; }): number", 'f(o: { mode: "sum" }): number'],
    ['class A { constructor(); get(k: number): number; }', 'class A { constructor(); get(k: number): number }'],
    ['class A { constructor(); get(k: number): number }', 'class A { get(k: number): number }'],
  ])('are the same: %s and %s', (a, b) => expect(sameSignature(a, b)).toBe(true));

  it('differ by name, order and type', () => {
    expect(sameSignature('f(a: number, b: number): number', 'f(b: number, a: number): number')).toBe(false);
    expect(sameSignature('f(a: number[]): number', 'f(a: number[][]): number')).toBe(false);
  });
});

describe('the checker of a row', () => {
  it('is told by kind, tolerance and argument', async () => {
    const { float, inPlacePrefix } = await import('@/problems/spec');
    const difference = (checker: unknown, wanted: string) => checkerDifference({ checker, entry: { name: 'f' } } as never, wanted);
    expect(difference(float(1e-9, 1e-12), 'float:1e-9,1e-12')).toBeUndefined();
    expect(difference(float(1e-6, 1e-12), 'float:1e-9,1e-12')).toContain('laxer');
    expect(difference(float(1e-9, 0), 'float:1e-9,1e-12')).toContain('stricter');
    expect(difference(float(1e-9, 0), 'exact')).toContain('the checker is float');
    expect(difference(inPlacePrefix('nums'), 'in-place:nums:prefix')).toBeUndefined();
    expect(difference(inPlacePrefix('nums'), 'in-place:nums')).toContain('looks at');
  });
});
